using System.Text.Json;

namespace AwsNotesBot.App.Evaluation;

/// <summary>A file with one JSON object a line; empty lines are passed over.</summary>
internal static class JsonLines
{
    /// <returns>Each object with its place, <c>file:line</c>.</returns>
    /// <exception cref="CommandException">The file cannot be read, or a line is not JSON.</exception>
    public static IEnumerable<(JsonElement Row, string Place)> Read(string path)
    {
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (Parse(line, $"{path}:{number}"), $"{path}:{number}");
            }
        }
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    private static JsonElement Parse(string line, string place)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException error)
        {
            throw new CommandException($"{place}: not JSON ({error.Message}).", error);
        }
    }
}
