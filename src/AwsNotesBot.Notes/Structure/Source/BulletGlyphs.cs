using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Dropping;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>Bullets that Markdown does not know (<c>•</c>, <c>◦</c>, <c>▪</c> and their like) become <c>-</c>.</summary>
internal sealed partial class BulletGlyphs : ISourcePass
{
    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        var lines = parsed.Source.Lines;
        if (!lines.Any(line => Bullet().IsMatch(line)))
        {
            return null;
        }

        var code = parsed.CodeLines();
        return [.. lines.Select((line, i) => code[i] ? line : Bullet().Replace(line, "${indent}- "))];
    }

    [GeneratedRegex(@"^(?<indent>\s*)[•●◦▪‣∙⁃]\s*(?=\S)")]
    private static partial Regex Bullet();
}
