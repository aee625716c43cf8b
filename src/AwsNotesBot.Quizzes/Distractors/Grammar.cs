using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>What would give an option away by its form.</summary>
internal static partial class Grammar
{
    /// <summary>Whether a definition's verb wants a name in the plural.</summary>
    public static bool IsPlural(Definition definition)
    {
        var verb = definition.Says.Split(' ')[0];
        return verb == "are" || (verb != "is" && !verb.EndsWith('s'));
    }

    /// <summary>The word that says what kind of thing it is: "service" of "is a managed service that …"; <c>null</c> where the definition tells what a thing does.</summary>
    public static string? KindWord(Definition definition) =>
        Kind().Match(Brackets.Without(definition.Says)) is { Success: true } kind ? TextAnalyzer.Terms(kind.Groups[1].Value).LastOrDefault() : null;

    // Up to what says more of it; "managed" before the word is no end.
    [GeneratedRegex(@"^(?:is|are) (?:an?|the|one of the) ([^,;:.(]*?)(?=\s*[,;:.(]| (?:that|which|who|where|when|for|to|of|in|on|at|by|from|with|within|\p{L}+(?:ed|ing) (?:by|for|to|on|in|from|within|as|with)|built|available|used|using|allowing|and|as|between|like|across|inside)\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
