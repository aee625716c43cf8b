using System.Text.RegularExpressions;

namespace AwsNotesBot.Tests;

/// <summary>A fake model for figures that can be foretold: it copies the first sentences of the first passages, lightly reworded, and ends every fourth answer with a lie that cites one of them. A question that it is to rewrite it leaves as it is.</summary>
internal sealed partial class CopyingModel
{
    private const int Passages = 2, LieEvery = 4;

    private int _answers;

    public IEnumerable<string> Says(string prompt) =>
        FakeChatServer.Chunks(Passage().IsMatch(prompt) ? Answer(prompt) : $"QUESTION: {Question().Match(prompt).Groups["text"].Value}");

    private string Answer(string prompt)
    {
        var sentences = Passage().Matches(prompt)
            .Take(Passages)
            .Select(p => (Number: p.Groups["number"].Value, Sentence: FirstSentence(p.Groups["text"].Value)))
            .Where(s => s.Sentence.Length > 0)
            .Select((s, i) => (s.Number, Sentence: i == 0 ? s.Sentence : $"The notes say: {s.Sentence}"))
            .ToList();
        var said = sentences.Select(s => $"{s.Sentence} [{s.Number}]\n\n").ToList();
        if (++_answers % LieEvery == 0 && sentences.Count > 0)
        {
            said.Add($"{Lie(sentences[0].Sentence)} [{sentences[0].Number}]");
        }

        return string.Concat(said);
    }

    /// <summary>Another number, or one more of them where there is none.</summary>
    private static string Lie(string sentence) =>
        Number().IsMatch(sentence) ? Number().Replace(sentence, n => $"{long.Parse(n.Value) + 1}", 1) : $"{sentence.TrimEnd('.')} 17 times.";

    private static string FirstSentence(string text) => Sentence().Match(text).Value;

    [GeneratedRegex("""<question>\n(?<text>.*?)\n</question>""", RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex("""<passage number="(?<number>\d+)">\n[^\n]*\n(?<text>.*?)\n</passage>""", RegexOptions.Singleline)]
    private static partial Regex Passage();

    [GeneratedRegex(@"[^\n|]{20,}?[.!?](?=\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b\d{1,6}\b")]
    private static partial Regex Number();
}
