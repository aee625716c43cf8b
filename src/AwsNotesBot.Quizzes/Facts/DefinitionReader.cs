using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Finds the sentences that say what a named thing is ("X is a …"), or what it does where its note or section opens.</summary>
internal sealed partial class DefinitionReader(ProperNouns nouns)
{
    private const int LongestName = 6, ShortestSaying = 4;

    /// <summary>Verbs by which a sentence tells what a thing does; "is" and "are" define only before an article.</summary>
    private static readonly HashSet<string> Verbs =
    [
        "is", "are", "lets", "let", "allows", "allow", "enables", "enable", "provides", "provide", "gives", "give", "helps", "help", "makes", "make", "offers", "offer",
        "stores", "store", "runs", "run", "sends", "send", "connects", "connect", "joins", "join", "protects", "protect", "moves", "move", "turns", "turn", "keeps", "keep",
        "finds", "find", "detects", "detect", "watches", "records", "record", "collects", "collect", "builds", "build", "shows", "show", "manages", "manage",
        "distributes", "distribute", "delivers", "deliver", "automates", "automate", "captures", "capture", "creates", "create", "adds", "add", "controls", "control",
        "routes", "route", "answers", "answer", "reads", "read", "searches", "search", "checks", "check", "encrypts", "encrypt", "copies", "copy", "replaces", "replace",
        "serves", "serve", "spreads", "spread", "carries", "carry", "brings", "bring", "puts", "put", "holds", "hold", "tells", "tell", "takes", "take", "means", "mean",
        "combines", "combine", "converts", "convert", "translates", "translate", "speeds", "scales", "scale", "hosts", "host", "accelerates", "accelerate", "tracks", "track",
        "measures", "measure", "scans", "scan", "inspects", "inspect", "filters", "filter", "queries", "query", "analyzes", "analyses", "transforms", "transform", "loads", "load",
        "defines", "define", "describes", "describe", "decouples", "decouple", "orchestrates", "coordinates", "schedules", "schedule", "hunts", "hunt", "lives", "live",
    ];

    /// <summary>Whether a word is one by which a sentence tells what a thing does.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word.ToLowerInvariant());

    public Definition? Read(Statement statement)
    {
        if (statement.Text.Contains('?', StringComparison.Ordinal) || Verb(statement.Text) is not { } verb)
        {
            return null;
        }

        var named = statement.Text[..verb].Trim();
        var says = Another().Split(statement.Text[verb..])[0].TrimEnd('.', ' ', ':', ';', ',');
        var article = Article().Match(named).Value.Trim();
        var plain = Brackets.Without(named[article.Length..]).TrimEnd(',', ':');
        var name = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (!IsShort(name) || WordRuns.Count(says) < ShortestSaying || !(Noun().IsMatch(says) ? IsName(name, statement) : !Copula().IsMatch(says) && Opens(name, statement)))
        {
            return null;
        }

        var others = Brackets.In(named).Where(other => IsShort(other) && !Aside().IsMatch(other));
        return new Definition(name, [.. others, .. OfNote(name, statement)], article, says, statement);
    }

    /// <summary>Where the verb stands that follows a name; <c>null</c> where something else comes before one.</summary>
    private static int? Verb(string text)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]))
        {
            return null;
        }

        var words = 0;
        for (var at = text.IndexOf(' '); at > 0 && words <= LongestName + 2; at = text.IndexOf(' ', at + 1))
        {
            words++;
            var next = text.IndexOf(' ', at + 1);
            if (next > 0 && Verbs.Contains(text[(at + 1)..next]))
            {
                return text.AsSpan(0, at).IndexOfAny(".!?;:\"“”") < 0 ? at + 1 : null;
            }
        }

        return null;
    }

    private static bool IsShort(string name) => WordRuns.Count(name) is >= 1 and <= LongestName && name.Any(char.IsLetter);

    /// <summary>Written as a name throughout, or named by what stands above it.</summary>
    private bool IsName(string name, Statement statement)
    {
        var words = name.Split(' ');
        return IsAbove(name, statement) || (!Piece().IsMatch(name) && Array.TrueForAll(words, w => char.IsUpper(w[0]) || nouns.Is(w)) && Array.Exists(words, nouns.Is));
    }

    private static bool IsAbove(string name, Statement statement) =>
        statement.Path.TakeLast(2).Concat(statement.Passage.NoteAliases).Append(statement.Passage.NoteTitle).Any(above => Same(above, name));

    /// <summary>Whether the sentence tells what a thing does, and is the first below the heading that names it.</summary>
    private static bool Opens(string name, Statement statement) =>
        statement.Block.Text.StartsWith(statement.Text, StringComparison.Ordinal)
        && (statement.Passage.Blocks[0] == statement.Block ? IsAbove(name, statement) : HeadingOver(statement) is { } heading && Same(heading.Text, name));

    /// <summary>The heading of a small section that its passage joins with others, where the block is the section's first.</summary>
    private static PassageBlock? HeadingOver(Statement statement) =>
        statement.Passage.Blocks.TakeWhile(block => block != statement.Block).LastOrDefault() is { Kind: BlockKind.Heading } heading ? heading : null;

    /// <summary>Names of the note that are abbreviations of the name, or what it abbreviates; others name parts of what the note is about.</summary>
    private static IEnumerable<string> OfNote(string name, Statement statement)
    {
        string[] names = [statement.Passage.NoteTitle, .. statement.Passage.NoteAliases];
        return names.Where(other => !Same(other, name) && SameThing.IsShortFor(other, name));
    }

    private static bool Same(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || (Math.Abs(a.Length - b.Length) <= 2 && TextAnalyzer.Terms(a).SequenceEqual(TextAnalyzer.Terms(b)));

    private const RegexOptions Flags = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(is|are) (an?|the|one of) ", Flags)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(is|are) ", Flags)]
    private static partial Regex Copula();

    // What the sentence goes on to say of something else.
    [GeneratedRegex(@";\s|,\s+(?:and\s+)?(?:(?:an?|the)\s+)?\p{Lu}[^,;]{0,40}?\s(?:is|are)\s", Flags)]
    private static partial Regex Another();

    [GeneratedRegex(@"^(the|an?)\s+", Flags | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    // In brackets, what is no other name.
    [GeneratedRegex(@"^(also|formerly|previously|aka|or|now|e\.g|i\.e|see|new|old)\b", Flags | RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // What is no name but a piece of a sentence.
    [GeneratedRegex(@"\b(this|that|these|those|there|here|it|they|we|you|i|which|who|what|when|where|if|while|because|each|every|all|any|both|some|such|other|another|one|first|second|next|main|only|following|example|note|and|or|but|to|in|on|at|with|from|by|as|of)\b", Flags | RegexOptions.IgnoreCase)]
    private static partial Regex Piece();
}
