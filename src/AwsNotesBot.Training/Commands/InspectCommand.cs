using System.CommandLine;
using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>What a table holds for related: the words nearest to a text.</summary>
internal sealed class InspectCommand(IAnsiConsole console)
{
    private readonly Argument<string> _text = new("text") { Description = "A word or more." };
    private readonly Option<int> _count = new("--count") { Description = "How many words.", DefaultValueFactory = _ => 15 };
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Build()
    {
        var command = new Command("inspect", "Lists the words of the vocabulary that lie nearest to a text.") { _text, _count, _model };
        command.SetAction(arguments =>
        {
            var model = ModelOption.Load(arguments.GetValue(_model));
            foreach (var (word, cosine) in Nearest(model, arguments.GetRequiredValue(_text)).Take(arguments.GetValue(_count)))
            {
                console.MarkupLineInterpolated($"{cosine:F3} {word}");
            }

            return 0;
        });
        return command;
    }

    internal static IEnumerable<(string Word, float Cosine)> Nearest(StaticEmbeddingModel model, string text)
    {
        var target = new float[model.Dimensions];
        model.Embed(text, target);
        var vector = new float[model.Dimensions];
        var found = new List<(string Word, float Cosine)>();
        for (var row = 0; row < model.Table.Vocabulary.Count; row++)
        {
            var word = model.Table.Vocabulary[row];
            model.TryEmbedWord(word, vector);
            found.Add((word.ToString(), TensorPrimitives.Dot<float>(target, vector)));
        }

        return found.OrderByDescending(f => f.Cosine).ThenBy(f => f.Word, StringComparer.Ordinal);
    }
}
