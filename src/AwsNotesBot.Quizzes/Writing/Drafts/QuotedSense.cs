using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>Whether a sentence made from a quote means what the quote does. The verifier of answers lets words come from headings too; here only one sentence speaks.</summary>
/// <param name="names">Of what the notes define or have a note on.</param>
internal sealed partial class QuotedSense(KnownNames names)
{
    /// <param name="sentence">Of words that quote and headings have.</param>
    /// <param name="quote">With what stands above it.</param>
    public bool IsKept(string sentence, Statement quote)
    {
        if (Denials(sentence) != Denials(quote.Text))
        {
            return false;
        }

        var (said, quoted) = (TextAnalyzer.Terms(sentence), TextAnalyzer.Terms(quote.Text));
        var above = quote.Path.Append(quote.Passage.NoteTitle).ToLookup(Several().IsMatch);
        var borrowed = said.Except(quoted).ToList();

        // Of several things that a heading names the quote may tell of any; and a name that is borrowed while one of the quote's own is missing may stand in its place.
        return !borrowed.Intersect(above[true].SelectMany(TextAnalyzer.Terms)).Except(above[false].SelectMany(TextAnalyzer.Terms)).Any()
            && (!borrowed.Intersect(above[false].SelectMany(TextAnalyzer.Terms)).Any() || !NamesIn(quote.Text).SelectMany(TextAnalyzer.Terms).Except(said).Any());
    }

    private IEnumerable<string> NamesIn(string text) => names.In(text).Select(name => name.Name).Concat(Names.In(text));

    private static int Denials(string text) => WordRuns.Of(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)).Count(WordReader.IsNegator);

    [GeneratedRegex(@"[,&/+]|\b(and|or|vs|versus|compared|against)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Several();
}
