using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Questions;

/// <summary>A question, understood as far as choosing evidence needs it.</summary>
/// <param name="Text">As asked.</param>
/// <param name="Context">What it refers to in the conversation, if anything.</param>
/// <param name="Kind">The shape of the answer.</param>
/// <param name="Wanted">The sort of number asked for.</param>
/// <param name="Terms">Its content words, each once, its own first.</param>
/// <param name="Sides">The things compared; empty unless two or more were named.</param>
/// <param name="Things">What of it the notes also have under other names.</param>
internal sealed partial record Question(
    string Text,
    string? Context,
    QuestionKind Kind,
    Quantity Wanted,
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyList<Side> Sides,
    IReadOnlyList<NamedThing> Things)
{
    /// <summary>Whether the answer may well be code.</summary>
    public bool WantsCode { get; } = CodeWords().IsMatch(Text);

    /// <summary>Whether it asks for an amount of money.</summary>
    public bool WantsPrice { get; } = PriceWords().IsMatch(Text);

    /// <summary>Whether it asks what a thing is or is for, and not for a number.</summary>
    public bool Defines { get; } = Wanted == Quantity.None && (Kind == QuestionKind.Definition || Purpose().IsMatch(Text));

    /// <summary>Whether it asks what a thing is for.</summary>
    public bool WantsPurpose { get; } = Purpose().IsMatch(Text);

    /// <summary>Whether it asks for more than one thing: several sides, or a second question behind the first.</summary>
    public bool AsksSeveral { get; } = Sides.Count > 1 || Second().IsMatch(Text);

    public double Mass { get; } = Terms.Sum(t => t.Mass);

    [GeneratedRegex(@"\b(commands?|cli|policy|json|yaml|code|scripts?|snippet|syntax|terminal|template|statement|config(uration)? file)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"\?.*\w.*\?|\b(and|or)\b,? (what|how|which|where|who|when|why|is|are|does|do|can)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Second();

    [GeneratedRegex(@"^what\b[^?.]*\bfor\s*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(how much|what)\b.*\b(costs?|price|pay|charged?|fees?)\b|\b(price|cost|fee)s? (of|per|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PriceWords();
}
