using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Conversations;

/// <summary>Turns a heading into the question that its section answers.</summary>
internal static partial class HeadingQuestion
{
    private const int LongestHeading = 60;

    private static readonly Dictionary<string, string> Aspects = new(StringComparer.OrdinalIgnoreCase)
    {
        ["limits"] = "What are the limits of {0}?",
        ["limitations"] = "What are the limits of {0}?",
        ["quotas"] = "What are the quotas of {0}?",
        ["pricing"] = "How is {0} priced?",
        ["cost"] = "What does {0} cost?",
        ["costs"] = "What does {0} cost?",
        ["security"] = "How is {0} secured?",
        ["features"] = "What are the features of {0}?",
        ["key features"] = "What are the key features of {0}?",
        ["use cases"] = "What are the use cases of {0}?",
        ["use case"] = "What is a use case of {0}?",
        ["benefits"] = "What are the benefits of {0}?",
        ["concepts"] = "What are the concepts of {0}?",
        ["components"] = "What are the components of {0}?",
        ["types"] = "Which types of {0} are there?",
        ["best practices"] = "What are the best practices for {0}?",
        ["monitoring"] = "How is {0} monitored?",
        ["encryption"] = "How does encryption work in {0}?",
        ["how it works"] = "How does {0} work?",
    };

    /// <returns><c>null</c> where the heading makes no sensible question.</returns>
    public static string? For(Passage passage)
    {
        if (Subject.Of(passage) is not { Length: > 2 and <= LongestHeading } subject || !subject.Any(char.IsLetter) || subject == passage.NoteTitle || ModelOrders.In(subject))
        {
            return null;
        }

        if (subject.EndsWith('?'))
        {
            return subject;
        }

        subject = Numbering().Replace(subject, "");
        if (Asking().IsMatch(subject))
        {
            return IndirectQuestion.Direct(subject) ?? $"What do the notes say about {char.ToLowerInvariant(subject[0])}{subject[1..]}?";
        }

        if (Plural().Match(subject) is { Success: true } plural)
        {
            return $"What are the {plural.Groups[1].Value.ToLowerInvariant()} of {plural.Groups[2].Value}?";
        }

        var dash = subject.LastIndexOf(" – ", StringComparison.Ordinal);
        var (topic, aspect) = dash > 0 ? (subject[..dash], subject[(dash + 3)..]) : ("", subject);
        if (topic.Length > 0)
        {
            return Aspects.GetValueOrDefault(aspect, $"What about {aspect} in {{0}}?").Replace("{0}", topic, StringComparison.Ordinal);
        }

        if (Versus().Match(subject) is { Success: true } versus)
        {
            return $"What is the difference between {versus.Groups[1].Value.Trim()} and {versus.Groups[2].Value.Trim()}?";
        }

        return Doing().IsMatch(subject) ? $"What do the notes say about {subject}?" : $"What is {subject}?";
    }

    [GeneratedRegex(@"^(\p{Lu}?[a-z]+(?<![isu])s) of (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(how|what|when|where|which|who|why)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\W*[\d.)]+\s+")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^([^–:]{2,40}?)\s+(?:vs\.?|versus)\s+([^–:]{2,40})$", RegexOptions.IgnoreCase)]
    private static partial Regex Versus();

    /// <summary>Headings that are an action, a plural or a sentence rather than a name.</summary>
    [GeneratedRegex(@"^(how|why|when|what|which|where|create|set|step|lab|demo|example|hands|use|enable|other|more|common|important|\w+ing)\b|[:–,&/(]|(?-i:[a-z]s$)|\b(is|are|can|do|does|with|for|to|in|and|from|summary|section)\b|(\S+\s+){4}", RegexOptions.IgnoreCase)]
    private static partial Regex Doing();
}
