using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
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

        // A whole sentence that speaks of what was asked has a subject of its own, whatever the title above it; an item or a row is
        // mostly said of the title, and the title is then often the very name that was asked for.
        var asked = question.Terms.Where(t => t.Weight >= 1).Select(t => t.Term).ToList();
        return line.First.Kind == BlockKind.Paragraph && !asked.Exists(named.Contains) && asked.Exists(said.Contains) ? null : subject;
    }
}
