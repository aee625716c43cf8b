using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Languages;

namespace AwsNotesBot.Answers.Tests.Languages;

public class KnownLanguagesTests
{
    public static TheoryData<string> Codes => [.. KnownLanguages.All.Select(l => l.Code)];

    [Fact]
    public void BotSpeaksFourLanguages() => Assert.Equal(["de", "en", "es", "fr"], KnownLanguages.All.Where(l => l.Phrases is not null).Select(l => l.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void PhrasesNameWhatTheEnglishOnesName(string code)
    {
        foreach (var phrase in typeof(AnswerPhrases).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            var english = (string)phrase.GetValue(AnswerPhrases.English)!;
            var said = (string)phrase.GetValue(Of(code).Phrases ?? AnswerPhrases.English)!;

            Assert.Equal(Names(english), Names(said));
            Assert.False(string.IsNullOrWhiteSpace(said));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void LanguageIsToldByItsScriptOrItsWordsAndKnowsTheUnitsThatOthersKnow(string code)
    {
        var language = Of(code);

        Assert.True(language.Script is not null || language.Words.Length > 0);
        Assert.True(language.Units.Count == 0 || language.Units.Keys.SequenceEqual(KnownLanguages.English.Units.Keys));
        Assert.Equal(language.Words.ToLowerInvariant(), language.Words);
    }

    private static IEnumerable<string> Names(string phrase) => Regex.Matches(phrase, @"\{\d\}").Select(m => m.Value).Order();

    private static Language Of(string code) => KnownLanguages.All.Single(l => l.Code == code);
}
