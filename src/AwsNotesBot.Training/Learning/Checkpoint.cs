using System.Runtime.InteropServices;
using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Training.Learning;

/// <summary>A training run's whole state in a file: continued from it, a run ends in the same table as one that was never interrupted.</summary>
internal static class Checkpoint
{
    /// <summary>Writes beside the place and then moves, so that an interruption while writing leaves the former checkpoint whole.</summary>
    /// <param name="path">Where.</param>
    /// <param name="trainer">The state.</param>
    /// <param name="fingerprint">What must be the same for the state to fit: data and options.</param>
    /// <param name="stepsDone">The next step's number.</param>
    public static void Save(string path, Trainer trainer, string fingerprint, int stepsDone)
    {
        var unfinished = path + ".part";
        using (var writer = new BinaryWriter(File.Create(unfinished)))
        {
            writer.Write(fingerprint);
            writer.Write(stepsDone);
            foreach (var values in StateOf(trainer))
            {
                writer.Write(values.Length);
                writer.Write(MemoryMarshal.AsBytes<float>(values));
            }
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <returns>How many steps the state has behind it.</returns>
    /// <exception cref="InvalidDataException">The checkpoint is of another run, or damaged.</exception>
    public static int Restore(string path, Trainer trainer, string fingerprint)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            if (reader.ReadString() != fingerprint)
            {
                throw new InvalidDataException(
                    $"The checkpoint '{path}' is of a run with other data or options. Give the same, or delete the checkpoint to begin anew.");
            }

            var stepsDone = reader.ReadInt32();
            foreach (var values in StateOf(trainer))
            {
                if (reader.ReadInt32() != values.Length)
                {
                    throw new EndOfStreamException();
                }

                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            }

            return stepsDone;
        }
        catch (EndOfStreamException problem)
        {
            throw new InvalidDataException($"The checkpoint '{path}' is damaged. Delete it to begin anew.", problem);
        }
    }

    private static float[][] StateOf(Trainer trainer) =>
    [
        trainer.Table.Rows, trainer.Table.LogWeights,
        trainer.RowMoments.FirstMoments, trainer.RowMoments.SecondMoments,
        trainer.WeightMoments.FirstMoments, trainer.WeightMoments.SecondMoments,
    ];
}
