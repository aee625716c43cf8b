using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>Text that was recognised badly, cut off or mistyped.</summary>
internal sealed partial class DamageRule(Vocabulary vocabulary)
{
    private readonly Dictionary<string, bool> _known = [];

    /// <remarks>A question may end in a joining word: "What does it stand for?"</remarks>
    public bool Rejects(ItemDraft draft) => IsBroken(draft.Question) || IsDamaged(draft.Answer) || IsDamaged(draft.Source.Text) || draft.Right.Any(IsDamaged);

    /// <summary>Whether a text, or an option, is not fit to be shown.</summary>
    public bool IsDamaged(string text)
    {
        if (!_known.TryGetValue(text, out var damaged))
        {
            _known[text] = damaged = IsBroken(text) || CutOff().IsMatch(text);
        }

        return damaged;
    }

    private bool IsBroken(string text) => !IsBalanced(text) || Broken().IsMatch(text) || vocabulary.HasSlip(text);

    private static bool IsBalanced(string text) =>
        text.Count(c => c == '(') == text.Count(c => c == ')') && text.Count(c => c == '[') == text.Count(c => c == ']')
        && text.Count(c => c == '“') == text.Count(c => c == '”') && text.Count(c => c == '"') % 2 == 0 && text.Count(c => c == '`') % 2 == 0;

    // A sign with a gap before it, nothing in brackets, a word with a gap in it, "both" of one thing, signs no sentence has.
    [GeneratedRegex(@"\s[,.;:!?](\s|$)|\(\s*\)|\*\)|\.\.$|[,&–-]$|[\uFFFD\p{Co}•►\p{So}-[°©®™]]|\?\?|!!|,,|\b(encr|confi|defi|speci|identi|effi|certi|noti|modi|veri) \p{Ll}{2,}\b|(?-i:\bIt) (from|of|in|to|with|by)\b|\bboth\b(?!.*\b(and|in|of)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Broken();

    // A sentence that ends in a joining word.
    [GeneratedRegex(@"\b(the|an?|of|to|for|with|and|or|in|on|at|by|from|as|is|are|that|which|your|except|than|then|e\.g|i\.e)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CutOff();
}
