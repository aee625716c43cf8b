using AwsNotesBot.Answers.Languages;

namespace AwsNotesBot.Answers.Tests.Languages;

public class LanguageDetectorTests
{
    [Fact]
    public void ShortQuestionsShowTheirLanguage() => Assert.Equal("- en groene thee?", Wrong("sentences.txt"));

    /// <summary>Few words may show no language, but none shows another.</summary>
    [Fact]
    public void MostOfThoseShowItThatTheWordsWereNotChosenBy() => Assert.Equal(
        """
        - limits of Lambda
        - how come?
        - limites de Lambda
        - límites de Lambda
        - fammi tre esempi
        - E quanto dura?
        - O lago congela no inverno?
        - dê três exemplos
        - E quanto tempo dura?
        - Bevriest de vijver in de winter?
        - geef drie voorbeelden
        """,
        Wrong("unseen.txt"));

    [Fact]
    public void LongTextIsReadFromItsBeginning() =>
        Assert.Equal("de", LanguageDetector.Of($"Der Reiher frisst Fische. {new string('x', 100_000)} the and of is")?.Code);

    private static string Wrong(string file) => string.Join('\n', File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Languages", file))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(line => (Code: line[0], Text: line[1], Told: LanguageDetector.Of(line[1])?.Code ?? "-"))
        .Where(line => line.Told != line.Code)
        .Select(line => $"{line.Told} {line.Text}"));
}
