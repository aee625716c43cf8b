using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Whether a sentence or item can be judged by itself, and what must be said before it so that it is understood.</summary>
internal sealed partial class Standing(KnownNames names, FamilyWords family, SettingReader settings)
{
    private const int FewestWords = 5, MostWords = 35;

    public static bool IsWhole(Statement statement) =>
        statement.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && WordRuns.Count(statement.Text) is >= FewestWords and <= MostWords
        && !Partial().IsMatch(statement.Text)
        && (statement.Block.Kind == BlockKind.Paragraph || Tells().IsMatch(statement.Text));

    /// <summary>Whether the sentence begins with the name of what it speaks of.</summary>
    public bool NamesItself(string text) => names.In(text) is [var first, ..] && Opening().IsMatch(string.Join(' ', text[..first.Start].Split(' ').Where(word => !family.Has(word))));

    /// <summary>What to say before the sentence; <c>null</c> where it names its subject itself, or where nothing can be said.</summary>
    public string? SettingOf(Statement statement) => NamesItself(statement.Text) ? null : settings.Of(statement);

    // An item tells something by a verb, by a bound, or as a label with what belongs to it; a row of nouns does not.
    [GeneratedRegex(@"\b(is|are|was|were|has|have|can|cannot|can['’]t|could|must|may|will|should|does|do|needs?|supports?|uses?|allows?|provides?|runs?|stores?|takes?|gives?|gets?|makes?|keeps?|costs?|lasts?|starts?|stops?|works?|goes|go|comes?|stays?|holds?|sends?|reads?|writes?|creates?|requires?|contains?|includes?|offers?|enables?|lets?|defaults?|scales?|replicates?|encrypts?|serves?|belongs?|applies|apply|happens?|becomes?|up to|max(imum)?|min(imum)?|at most|at least|limits?)\b|^\p{L}[^:]{2,60}:\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tells();

    // What may stand before the subject of a sentence.
    [GeneratedRegex(@"^\W*((the|an?|each|every|all|most|both|no|in|with|by default,?|for|on|to use|plain|new|one) ?){0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // What introduces, asks, orders, or hangs on the sentence before.
    [GeneratedRegex(@"[:?]\s*$|^\W*(it|its|this|that|these|those|they|their|he|she|we|our|i|here|there|such|then|also|but|and|or|so|thus|therefore|hence|however|otherwise|instead|if you|example|for example|e\.g|ex|note|remember|in (words|short|this|that)|because|only|older notes|some notes|for instance|answer|following|when|if)\b|\b(you|we|i)['’]ll\b|\b(older notes|above|below|example|e\.g|such as|for instance|i\.e|this|these|those)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partial();
}
