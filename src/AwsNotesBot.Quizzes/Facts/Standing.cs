using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Whether a sentence or item can be judged by itself, and what must be said before it so that it is understood.</summary>
internal sealed partial class Standing(KnownNames names, FamilyWords family, SettingReader settings)
{
    private const int FewestWords = 5, MostWords = 35;

    public static bool IsWhole(Statement statement) =>
        statement.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && WordRuns.Count(statement.Text) is >= FewestWords and <= MostWords
        && !Partial().IsMatch(statement.Text)
        && ((statement.Block.Kind == BlockKind.Paragraph && Ended().IsMatch(statement.Text)) || Tells().IsMatch(statement.Text));

    /// <summary>Whether the sentence begins with the name of what it speaks of.</summary>
    private bool NamesItself(string text) => names.In(text) is [var first, ..] && !(family.Has(first.Name) && Small().IsMatch(text[(first.Start + first.Name.Length)..])) && !NounBehind().IsMatch(text[(first.Start + first.Name.Length)..]) && Opening().IsMatch(string.Join(' ', text[..first.Start].Split(' ').Where(word => !family.Has(word))));

    /// <summary>Whether a statement is understood without what stands above it. A step of several is not, nor what holds under a condition, is a condition itself, or is supported without a word by what. A label within a list that is about something ("DocumentDB", then "Auto scaling: …") tells a side of that.</summary>
    public bool NamesItself(Statement statement) => NamesItself(statement.Text) && !IsOfExample(statement) && !Agentless().IsMatch(statement.Text) && !(statement.Path is [.., var above] && Requires().IsMatch(above)) && !StepListReader.IsNumbered(statement) && !(Lead(statement) is { } lead && (Asks().IsMatch(lead) || Condition().IsMatch(lead) || (Label().IsMatch(statement.Text) && names.In(lead).Count > 0)));

    /// <summary>"The owl brings a mouse" below "How a night goes": one owl of what is told there.</summary>
    private static bool IsOfExample(Statement statement) => Definite().IsMatch(statement.Text) && statement.Path.Count > 0 && How().IsMatch(statement.Path[^1]);

    /// <summary>What to say before the sentence; <c>null</c> where it names its subject itself, or where nothing can be said.</summary>
    public string? SettingOf(Statement statement) =>
        NamesItself(statement) || IsOfOneSide(statement) || settings.Of(statement) is not { } setting || (IsOfExample(statement) && !SettingReader.Holds(setting, statement.Path[^1])) ? null : setting;

    /// <summary>Whether an item stands right below "Owl or heron" and names neither: of which it speaks is not told.</summary>
    private static bool IsOfOneSide(Statement statement) =>
        statement.Block.Kind == BlockKind.ListItem && Lead(statement) is null && statement.Path is [.., var heading] && Sides().IsMatch(heading) && !TextAnalyzer.Terms(statement.Text).Intersect(TextAnalyzer.Terms(heading)).Any();

    /// <summary>The line that leads the list of a statement; <c>null</c> where only headings stand above it.</summary>
    private static string? Lead(Statement statement) =>
        statement.Path.Count > statement.Passage.HeadingPathAt(statement.Lines.First).Count ? statement.Path[^1] : null;

    [GeneratedRegex(@"^the .*\b(sends?|writes?|reads?|calls?|gets?|puts?|takes?|answers?|starts?|stores?|creates?|makes?|returns?|hands?|passes)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Definite();

    // "Valley birds sing": the family's word with a word that names no one of it.
    [GeneratedRegex(@"^ \p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Small();

    [GeneratedRegex(@"\S (vs\.?|versus|or) \S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sides();

    [GeneratedRegex(@"^how\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex How();

    // What stands below a question answers it.
    [GeneratedRegex(@"^(why|when|where|how|what|which)\b|\?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    // What stands below "For a nest of twigs:" holds for that.
    [GeneratedRegex(@"^(for|with|without|in case of|if|using|via|under)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    // What stands below "Conditions" is one of them, and not so everywhere.
    [GeneratedRegex(@"\b(conditions|requirements|prerequisites|preconditions|limitations|restrictions)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Requires();

    // "Owls are supported": by what, only the heading tells.
    [GeneratedRegex(@"\b(is|are) (also |not |fully )?(supported|available|allowed|accepted|permitted)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Agentless();

    // "NoSQL database, fully managed": what is so called is something else.
    [GeneratedRegex(@"^ (database|service|server|storage|system|tool|engine|queue|function|instance|resource|file|key)s?,", RegexOptions.CultureInvariant)]
    private static partial Regex NounBehind();

    // A line without a stop is a title, unless it has a verb.
    [GeneratedRegex(@"[.!)”""]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"^[^:]{2,60}:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // An item tells something by a verb, by a bound, or as a label with what belongs to it; a row of nouns does not.
    [GeneratedRegex(@"\b(is|are|was|were|has|have|can|cannot|can['’]t|could|must|may|will|should|does|do|needs?|supports?|uses?|allows?|provides?|runs?|stores?|takes?|gives?|gets?|makes?|keeps?|costs?|lasts?|starts?|stops?|works?|goes|go|comes?|stays?|holds?|sends?|reads?|writes?|creates?|requires?|contains?|includes?|offers?|enables?|lets?|defaults?|scales?|replicates?|encrypts?|serves?|belongs?|applies|apply|happens?|becomes?|triggers|integrates|delivers|routes|connects|monitors|detects|tracks|distributes|publishes|invokes|deletes|expires|retains|caches|handles|protects|manages|processes|captures|records|collects|forwards|launches|stored for|up to|max(imum)?|min(imum)?|at most|at least|limits?)\b|^\p{L}[^:]{2,60}:\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tells();

    // What may stand before the subject of a sentence.
    [GeneratedRegex(@"^\W*((the|an?|each|every|all|most|both|no|in|with|by default,?|for|on|to use|plain|new|one) ?){0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // What introduces, asks, orders, or hangs on the sentence before.
    [GeneratedRegex(@"[:?]\s*$|, too\W*$|^=|^\W*(after|besides|beyond|before|with|for|from|like) that\b|^new (for|in)\b|^\W*(it|its|this|that|these|those|they|their|he|she|we|our|i|here|there|such|then|also|but|and|or|so|thus|therefore|hence|however|otherwise|instead|in (comparison|contrast|addition|that case|turn)|by contrast|conversely|similarly|likewise|besides|moreover|furthermore|additionally|alternatively|consequently|as a result|to do (this|so)|if you|you already|you know|examples?|for example|e\.g|ex|note|remember|in (words|short|this|that)|because|since (it|its|they|this|the|you|we)|only|older notes|some notes|for instance|answer|following|when|if)\b|\b(you|we|i)['’]ll\b|\b(may|might|could) want\b|\b(older notes|above|below|example|e\.g|such as|for instance|i\.e|this|these|those)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partial();
}
