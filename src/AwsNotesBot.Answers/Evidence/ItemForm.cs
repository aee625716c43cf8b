using System.Text.RegularExpressions;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>What the form of a list item tells beside its words.</summary>
internal static partial class ItemForm
{
    /// <summary>Whether the note numbers the item whose first line this is.</summary>
    public static bool IsNumbered(Passage passage, int line)
    {
        var lines = passage.Source.Split('\n');
        var at = line - passage.Lines.First;
        return at >= 0 && at < lines.Length && Number().IsMatch(lines[at]);
    }

    /// <summary>The term in front of its explanation ("Standard: for most uses"); empty where the item has none.</summary>
    public static string Term(string text) => Explained().Match(text).Groups["term"].Value.Trim();

    [GeneratedRegex(@"^\s*>?\s*\d{1,3}[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<term>[^:–—]{2,60}?)(:| [–—-]) ", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
