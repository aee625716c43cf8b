using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Says in a few words where a statement belongs, for a question that would not be understood without.</summary>
internal sealed partial class SettingReader(ProperNouns nouns, KnownNames names, Topics topics)
{
    /// <summary>A heading or lead with more words is a sentence of its own.</summary>
    private const int LongestPart = 9;

    /// <summary>How many headings are told at most.</summary>
    private const int Headings = 2;

    /// <summary>How many of the lines that lead a list are told, the innermost.</summary>
    private const int Leads = 2;

    private readonly Dictionary<string, string?> _known = [];

    /// <summary>The nearest heading with a name in it, then the lines that lead the statement: "Lambda limits – Deployment".</summary>
    /// <returns><c>null</c> where nothing above has a name, so that the statement's subject cannot be told.</returns>
    public string? Of(Statement statement)
    {
        var key = string.Join('\n', statement.Path.Prepend(statement.Passage.NotePath));
        if (!_known.TryGetValue(key, out var setting))
        {
            _known[key] = setting = Read(statement);
        }

        return setting;
    }

    /// <summary>Whether the words tell what is spoken of.</summary>
    public bool IsNamed(string text, Statement statement) =>
        ProperNouns.Words(text).Any(nouns.Names) || names.In(text).Count > 0 || Names(statement).Any(name => Holds(text, name));

    /// <summary>Whether the words name a thing that is known by that name; "Standard" and "Express" are names of many things.</summary>
    public bool IsThing(string text, Statement statement) =>
        names.In(text).Count > 0 || ProperNouns.Words(text).Any(word => nouns.Names(word) && (word.Any(char.IsDigit) || word.Skip(1).Any(char.IsUpper))) || Names(statement).Any(name => Holds(text, name));

    /// <summary>Whether a text has every term of another, so that it tells it.</summary>
    public static bool Holds(string text, string name) =>
        TextAnalyzer.Terms(name) is { Count: > 0 } named && !named.Except(TextAnalyzer.Terms(text)).Any();

    private string? Read(Statement statement)
    {
        // An item hangs on the line that leads it: where that cannot be told, the item cannot be placed.
        var depth = statement.Passage.HeadingPathAt(statement.Lines.First).Count;
        var heading = Heading([.. statement.Path.Take(depth).Select(Tidy).Where(IsPart)], statement);
        if (statement.Path.Count > depth && Tidy(statement.Path[^1]) is var innermost && !IsPart(innermost) && !Empty().IsMatch(innermost))
        {
            return null;
        }

        var leads = statement.Path.Skip(depth).Select(Tidy).Where(IsPart).TakeLast(Leads).Where(lead => heading is null || !Holds(heading, lead) || ComparisonReader.Compares(heading));
        var lead = string.Join(" – ", leads.Distinct(StringComparer.OrdinalIgnoreCase));
        if (heading is not null)
        {
            return lead.Length == 0 ? heading : Holds(lead, heading) ? lead : $"{heading} – {lead}";
        }

        return IsNamed(lead, statement) ? lead : Title(statement, lead.Length > 0 ? lead : Tidy(statement.Path.LastOrDefault() ?? ""));
    }

    /// <summary>The innermost heading, with the one above it where it has no name; <c>null</c> where neither has.</summary>
    private string? Heading(List<string> path, Statement statement)
    {
        var setting = "";
        for (var (length, told) = (path.Count, 0); length > 0 && told < Headings; length--)
        {
            // What names only an aspect brings the heading above it along.
            if (Subject.Of(path.GetRange(0, length)) is { Length: > 0 } subject && !Holds(setting, subject))
            {
                setting = setting.Length == 0 || Holds(subject, setting) ? subject : $"{subject} – {setting}";
                told++;
                if (IsNamed(setting, statement))
                {
                    return setting;
                }
            }
        }

        return null;
    }

    /// <summary>The note's title before what stands above the statement, where the note is about one thing that its title names.</summary>
    private string? Title(Statement statement, string above)
    {
        if (!topics.IsOne(statement.Passage) || Names(statement).Select(Tidy).FirstOrDefault(IsPart) is not { } title)
        {
            return null;
        }

        return !IsPart(above) || Holds(title, above) || Subject.Of([title, above]) == title ? title : $"{title} – {above}";
    }

    /// <summary>What the note is called, its file's name apart.</summary>
    private static IEnumerable<string> Names(Statement statement) =>
        statement.Passage.NoteTitle == Path.GetFileNameWithoutExtension(statement.Passage.NotePath) ? statement.Passage.NoteAliases : statement.Passage.NoteAliases.Prepend(statement.Passage.NoteTitle);

    private static bool IsPart(string text) =>
        WordRuns.Count(text) is > 0 and <= LongestPart && text.Any(char.IsLetter) && !Sentence().IsMatch(text) && !Empty().IsMatch(text);

    private static string Tidy(string text) => Form().Replace(Edge().Replace(text, ""), m => m.Groups[1].Value.ToUpperInvariant()).Trim();

    // What heads any section.
    [GeneratedRegex(@"^(tl;?\s?dr(\W+((quick|short) )?(comparison|overview|summary))?|(quick |short )?(comparison|overview|summary)( table)?|how (it|they|this)\b.*|(two|three|four|five|six|\d+) (types?|kinds?|ways?|modes?|forms?|options?|methods?))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    // What stands below shows it in some form; what it is of is what counts.
    [GeneratedRegex(@"^(?:picture|diagram|overview|summary|sketch|map|list) of (?:the |an? )?(\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"[.!?;]\s|[.!?;,]$|->|=>|=|https?:|\b(you|we|i|it|this|these|that|if|when|let's|then|don't|can't|here (are|is))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*(\d+[.)]\s+|[-•*>]+\s*)|[\s:–-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();
}
