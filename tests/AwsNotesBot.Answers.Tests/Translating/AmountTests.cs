using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Translating;

namespace AwsNotesBot.Answers.Tests.Translating;

public class AmountTests
{
    [Theory]
    [InlineData("for 4 minutes", "de", "4 Minuten lang")]
    [InlineData("up to 1,000 rules", "de", "bis zu 1.000 Regeln")]
    [InlineData("up to 12,500,000 rules", "fr", "jusqu'à 12 500 000 règles")]
    [InlineData("up to 1,000 rules", "de", "bis zu 1000 Regeln")]
    [InlineData("1.5 hours", "de", "1,5 Stunden")]
    [InlineData("at 80 °C", "es", "a 80 °C")]
    [InlineData("5 GB a day", "it", "5 GB al giorno")]
    [InlineData("$5", "de", "5 $")]
    [InlineData("99.99 %", "fr", "99,99 %")]
    [InlineData("port 443 on 10.0.0.0", "de", "Port 443 auf 10.0.0.0")]
    [InlineData("2 hours and 30 minutes", "de", "30 Minuten und 2 Stunden")]
    [InlineData("64 GB", "pl", "64 GB")]
    [InlineData("64 days", "pl", "64 dni")] // no words for units are known there
    public void SameAmountsAreWrittenInManyWays(string english, string code, string other) => Assert.True(Same(english, code, other));

    [Theory]
    [InlineData("for 4 minutes", "de", "5 Minuten lang")]
    [InlineData("for 4 minutes", "de", "4 Stunden lang")]
    [InlineData("for 4 minutes", "de", "4")]
    [InlineData("for 15 minutes", "de", "1,5 Minuten lang")]
    [InlineData("up to 1,000 rules", "de", "bis zu 10.000 Regeln")]
    [InlineData("5 GB", "de", "5 MB")]
    [InlineData("5 Gb", "de", "5 GB")]
    [InlineData("$5", "de", "5 €")]
    [InlineData("2 hours and 30 minutes", "de", "2 Minuten und 30 Stunden")]
    [InlineData("2 hours", "fr", "2 heures et 3 jours")]
    [InlineData("64 GB", "pl", "64 MB")]
    public void OtherAmountsAreTold(string english, string code, string other) => Assert.False(Same(english, code, other));

    private static bool Same(string english, string code, string other)
    {
        var language = KnownLanguages.All.Single(l => l.Code == code);
        var (a, b) = (Amount.In(english, KnownLanguages.English, language.Units.Count > 0), Amount.In(other, language, language.Units.Count > 0));
        return a.Count == b.Count && a.All(x => b.Any(x.Is)) && b.All(x => a.Any(x.Is));
    }
}
