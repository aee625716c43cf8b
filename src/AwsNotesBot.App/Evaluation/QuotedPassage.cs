using AwsNotesBot.Notes;

namespace AwsNotesBot.App.Evaluation;

/// <summary>A passage as answers files name it.</summary>
/// <param name="Source">The note's path.</param>
/// <param name="Quote">The passage as it stands in the note, images, link targets and tags aside.</param>
internal sealed record QuotedPassage(string Source, string Quote, string? Heading = null, int FirstLine = 0, int LastLine = 0)
{
    public static QuotedPassage Of(Passage passage) => new(
        passage.NotePath, QuoteText.Bare(WithoutRedactions(passage.Source)), passage.Heading, passage.Lines.First, passage.Lines.Last);

    /// <summary>A line with a secret taken out is no longer as it stands in the note: of such a passage, the longest run of other lines.</summary>
    private static string WithoutRedactions(string source)
    {
        if (!source.Contains(NoteText.RedactionMark, StringComparison.Ordinal))
        {
            return source;
        }

        var runs = new List<List<string>> { new() };
        foreach (var line in source.Split('\n'))
        {
            if (line.Contains(NoteText.RedactionMark, StringComparison.Ordinal))
            {
                runs.Add([]);
            }
            else
            {
                runs[^1].Add(line);
            }
        }

        return string.Join('\n', runs.MaxBy(run => run.Sum(line => line.Length))!);
    }
}
