using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Of what grammatical make an option is, by its first word: one that begins as no other does is known by that.</summary>
internal static partial class Opening
{
    /// <summary>Whether all wrong options begin alike, and the right one otherwise.</summary>
    public static bool GivesAway(string right, IReadOnlyCollection<string> wrong) =>
        wrong.Count > 1 && wrong.Select(Of).Distinct().ToList() is [var make] && make != Of(right);

    public static bool AreAlike(string one, string other) => Of(one) == Of(other);

    private static Make Of(string option) =>
        Preposition().IsMatch(option) ? Make.Preposition
        : FirstWord().Match(option) is { Success: true } word && DefinitionReader.IsVerb(word.Value) ? Make.Verb
        : Make.Other;

    private enum Make
    {
        Other,
        Preposition,
        Verb,
    }

    [GeneratedRegex(@"^(after|against|across|as|at|before|between|by|during|for|from|if|in|on|per|through|to|under|until|via|when|while|with|within|without) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^\p{L}+(?= \p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
