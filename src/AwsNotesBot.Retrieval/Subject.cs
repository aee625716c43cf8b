using System.Text.RegularExpressions;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval;

/// <summary>Names what a passage is about, in the words of its headings.</summary>
public static partial class Subject
{
    /// <summary>Headings that say nothing without the one above them.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "overview", "introduction", "general", "basics", "summary", "notes", "details", "info", "information", "misc", "other", "more", "lesson links", "contents", "etc", "intro", "about", "description", "definition",
        "self-check", "self check", "flashcards", "flash cards", "quiz", "review questions", "key points", "takeaways",
    };

    /// <summary>Headings that name an aspect of what the one above them names.</summary>
    private static readonly HashSet<string> Aspects = new(StringComparer.OrdinalIgnoreCase)
    {
        "limits", "limitations", "quotas", "pricing", "price", "cost", "costs", "security", "features", "use cases", "use case", "concepts", "benefits", "types",
        "performance", "monitoring", "encryption", "backup", "backups", "networking", "integration", "integrations", "best practices", "configuration",
        "advantages", "disadvantages", "architecture", "components", "permissions", "logging", "scaling", "storage", "deployment", "troubleshooting",
        "key features", "how it works", "important", "requirements", "considerations", "access", "restrictions", "faq", "examples", "example", "tips",
    };

    /// <summary>"Parent – aspect" for an aspect, the parent for an empty heading, else the last heading; <c>null</c> above the first heading.</summary>
    public static string? Of(Passage passage) => Of(passage.HeadingPath);

    /// <summary>The same for one line of the passage, which may stand under a heading within it.</summary>
    public static string? Of(Passage passage, int line) => Of(passage.HeadingPathAt(line));

    /// <param name="path">Headings, outermost first; the line that introduces a list may stand as the last.</param>
    public static string? Of(IReadOnlyList<string> path)
    {
        var last = path.Count - 1;
        while (last > 0 && Empty.Contains(Plain(path[last])))
        {
            last--;
        }

        if (last < 0)
        {
            return null;
        }

        var name = Plain(path[last]);
        return last > 0 && (Aspects.Contains(name) || TextAnalyzer.Terms(name).Count < 2 && IsCommon(name)) ? $"{Plain(path[last - 1])} – {name}" : name;
    }

    /// <summary>A single lower-case-looking word ("Replication") leans on its parent; a name with inner capitals or digits does not.</summary>
    private static bool IsCommon(string name) => name.Length > 1 && name.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>The heading without its number among slides and without words that only say where in a course it stands.</summary>
    private static string Plain(string heading) => Place().Replace(heading.Trim().TrimEnd(':', '.', '-', '–'), "").Trim();

    [GeneratedRegex(@"^\s*\d+[.)]\s+|(\s+(section )?summary)?\s*\(\d+\s*/\s*\d+\)\s*$|\s+section summary$|\s*[-–,]?\s*\(?\bpart \d+\)?$|\s*\(cont[a-z.’']*\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
