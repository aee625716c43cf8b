using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Channels.Tests.Rendering;

public class MessageSplitterTests
{
    private static IReadOnlyList<MessagePart> Split(string markdown, int limit, int citations = 0) =>
        new MessageSplitter(limit, m => m.Length).Split(new Reply.Message(markdown, [.. Enumerable.Range(1, citations).Select(n => Cited.Citation(n, $"Heading {n}", n, "Text."))], []));

    private static void Parts(string markdown, int limit, params string[] expected) => Assert.Equal(expected, Split(markdown, limit).Select(p => p.Markdown));

    [Fact]
    public void WhatFitsStaysAsItIs() => Parts("One.\n\n\nTwo. [7]", 100, "One.\n\n\nTwo. [7]");

    [Fact]
    public void AMessageIsCutBetweenBlocks() => Parts("First one.\n\nSecond one.\n\nThird.", 24, "First one.\n\nSecond one.", "Third.");

    [Fact]
    public void AListIsCutBetweenItemsAndKeepsItsNumbers() => Parts("1. alpha\n2. beta\n3. gamma", 17, "1. alpha\n2. beta", "3. gamma");

    [Fact]
    public void ATableSaysItsHeaderAgain() => Parts(
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |",
        44,
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |",
        "| a | b |\n| --- | --- |\n| 5 | 6 |");

    [Fact]
    public void CodeIsFencedInEachPart() => Parts("```sh\none\ntwo\nthree\n```", 20, "```sh\none\ntwo\n```", "```sh\nthree\n```");

    [Fact]
    public void AParagraphIsCutAtItsSentences() => Parts("One is here. Two is here. Three.", 26, "One is here. Two is here.", "Three.");

    [Fact]
    public void ALongWordIsCutBetweenCharacters() => Parts("👩‍🚀👩‍🚀👩‍🚀", 11, "👩‍🚀👩‍🚀", "👩‍🚀");

    [Fact]
    public void EachPartNumbersWhatItCites()
    {
        var parts = Split("Tea. [3]\n\nMilk. [1][3]\n\nSugar `[2]` \\[2\\]. [2]", 22, citations: 3);

        Assert.Equal(["Tea. [2]\n\nMilk. [1][2]", "Sugar `[2]` \\[2\\]. [1]"], parts.Select(p => p.Markdown));
        Assert.Equal(["1 Heading 1, 2 Heading 3", "1 Heading 2"], parts.Select(p => string.Join(", ", p.Citations.Select(c => $"{c.Number} {c.Passage.HeadingPath[1]}"))));
    }

    [Fact]
    public void WhateverTheTextEachPartFitsAndNoWordIsLost()
    {
        var line = Gen.Elements("word", "- item", "  - nested", "1. first", "| a | b |", "| --- | --- |", "| x | y |", "```", "# head", "> quote", "", "**bold** [1]", "long".PadRight(90, 'g'), "مرحبا 👩‍🚀", "`code [2]`", "\\[3\\]");
        var text = line.ArrayOf().Select(lines => string.Join('\n', lines));

        Prop.ForAll(Arb.From(text.Two().Where(t => t.Item1.Length > 0)), pair =>
        {
            var markdown = pair.Item1 + "\n\n" + pair.Item2;
            var parts = Split(markdown, 120, citations: 2);
            Assert.All(parts, p => Assert.InRange(p.Markdown.Length, 1, 120));
            Assert.All(parts, p => Assert.Equal(Enumerable.Range(1, p.Citations.Count), p.Citations.Select(c => c.Number)));
            Assert.True(IsWithin(Letters(markdown), Letters(string.Join('\n', parts.Select(p => p.Markdown)))), string.Join("\n=====\n", parts.Select(p => p.Markdown)));
        }).QuickCheckThrowOnFailure();

        static IEnumerable<char> Letters(string text) => text.Where(char.IsLetter);

        // Headers and fences are said again, so there may be more.
        static bool IsWithin(IEnumerable<char> said, IEnumerable<char> found)
        {
            using var next = found.GetEnumerator();
            return said.All(letter =>
            {
                while (next.MoveNext())
                {
                    if (next.Current == letter)
                    {
                        return true;
                    }
                }

                return false;
            });
        }
    }
}
