using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A question that cannot be understood without the note around it.</summary>
internal static partial class SubjectRule
{
    public static bool Rejects(ItemDraft draft) =>
        (draft.NeedsSetting && draft.Setting is null) || IsUnplaced(draft) || AsksOfIt().IsMatch(draft.Stem) || draft.Stem.TrimEnd().EndsWith('?') && draft.Source.Text.TrimEnd().EndsWith('?') || LeansBack().IsMatch(draft.Stem) || TellsOfNoOther().IsMatch(draft.Stem) || TellsOfNoOther().IsMatch(draft.Answer) || Points().IsMatch(draft.Stem) || Points().IsMatch(draft.Answer) || draft.Right.Any(Points().IsMatch);

    /// <summary>Whether a sentence speaks of "the pipeline" where nothing that places it has one.</summary>
    private static bool IsUnplaced(ItemDraft draft) =>
        draft.Setting is { } setting && draft.Kind != QuizKind.Order && Definite().Match(draft.Source.Text) is { Success: true } thing
        && !TextAnalyzer.Terms(thing.Groups[1].Value).Intersect(TextAnalyzer.Terms($"{setting} {string.Join(' ', draft.Source.Path)} {draft.Source.Passage.NoteTitle} {draft.Answer}")).Any();

    [GeneratedRegex(@"^\W*the (\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Definite();

    [GeneratedRegex(@"^\W*(it|its|this|that|these|those|they|their|he|she|we|our|i|you can also|here|there|such|both|each of|then|also|but|and|or|so|thus|therefore|hence|however|otherwise|instead|same|another|the (same|other|latter|former|above|below|following))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeansBack();

    // "The same parts" as what, "such experiments" as which.
    [GeneratedRegex(@"(?<!\b(in|from|to|within|of|using|with|by|at) )\bthe same (?!time\b|way\b|thing\b)\p{Ll}+(?!.*\b(as|that|for|in|at|to|of|across|from|on|per)\b)|\bsuch (?!as\b)(an? )?\p{Ll}+(?!.*\bthat\b)", RegexOptions.CultureInvariant)]
    private static partial Regex TellsOfNoOther();

    [GeneratedRegex(@"^(where|what|how|when|why|which|who|is|are|does|do|can|was)\b(\s+\w+){0,2}\s+(it|they|this|these|those)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsksOfIt();

    [GeneratedRegex(@"\b(above|the last (two|three|one)|the (first|second|former|latter) one|as mentioned|mentioned|likewise|the following|see below|below:|this (lesson|section|slide|video|example|case|course|lab|demo|lecture|page|diagram|picture|image|table|one|way|method|step)|the (diagram|picture|image|slides?|screenshot|lesson)|in the (examples?|notes?)|(in |of )?the (exam )?question|in our|let's|i'm|i am|we will|we'll|my|(can|cannot|could|will|must) then|will have|we (can )?have|you have up to)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Points();
}
