using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>Text that was recognised badly, cut off or mistyped.</summary>
internal sealed partial class DamageRule(Vocabulary vocabulary)
{
    private readonly Dictionary<string, bool> _known = [];

    public bool Rejects(ItemDraft draft) => IsDamaged(draft.Question) || IsDamaged(draft.Answer) || IsDamaged(draft.Source.Text) || draft.Right.Any(IsDamaged);

    /// <summary>Whether a text, or an option, is not fit to be shown.</summary>
    public bool IsDamaged(string text)
    {
        if (!_known.TryGetValue(text, out var damaged))
        {
            _known[text] = damaged = !IsBalanced(text) || Broken().IsMatch(text) || vocabulary.HasSlip(text);
        }

        return damaged;
    }

    private static bool IsBalanced(string text) =>
        text.Count(c => c == '(') == text.Count(c => c == ')') && text.Count(c => c == '[') == text.Count(c => c == ']')
        && text.Count(c => c == '“') == text.Count(c => c == '”') && text.Count(c => c == '"') % 2 == 0;

    // A sign with a gap before it, nothing in brackets, a sentence that ends in a joining word, "both" of one thing, signs no sentence has.
    [GeneratedRegex(@"\s[,.;:!?](\s|$)|\(\s*\)|\*\)|\.\.$|[,&–-]$|\b(the|an?|of|to|for|with|and|or|in|on|at|by|from|as|is|are|that|which|your|except|than|then|e\.g|i\.e)\W*$|[\uFFFD\p{Co}•►]|\?\?|!!|,,|\bboth\b(?!.*\b(and|in|of)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Broken();
}
