using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Decides whether a text has to be told what it is about.</summary>
internal static class MissingSubject
{
    /// <returns>The subject of the line's passage where the line cannot be understood without it, else <c>null</c>.</returns>
    public static string? Of(Question question, AnswerLine line)
    {
        if (Subject.Of(line.First.Passage, line.First.Lines.First) is not { } subject)
        {
            return null;
        }

        if (Stance.LeansBack(line.First.Text))
        {
            return subject;
        }

        var said = TextAnalyzer.Terms($"{line.Lead} {string.Join(' ', line.Units.Select(u => u.Text))}").ToHashSet(StringComparer.Ordinal);
        var named = TextAnalyzer.Terms(subject).ToList();
        if (named.Exists(said.Contains))
        {
            return null;
        }

        // A slide's title is of no use in front of a sentence that speaks of what was asked, unless the title has the asked name.
        var asked = question.Terms.Where(t => t.Weight >= 1).Select(t => t.Term).ToList();
        return asked.Exists(named.Contains) || !asked.Exists(said.Contains) ? subject : null;
    }
}
