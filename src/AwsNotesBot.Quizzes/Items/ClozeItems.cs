using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks for what a note marks as a cloze: <c>==the marked words==</c>, each mark in turn.</summary>
internal static partial class ClozeItems
{
    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from block in facts.Blocks
        where block.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow
        from sentence in block.Block.Kind == BlockKind.TableRow ? [block.Text] : SentenceSplitter.Split(block.Text)
        from mark in Marks().Matches(sentence)
        select Draft(block with { Text = sentence }, mark, facts);

    private static ItemDraft Draft(Statement block, Match mark, NoteFacts facts)
    {
        var (before, after) = (Plain(block.Text[..mark.Index]), Plain(block.Text[(mark.Index + mark.Length)..]));
        var answer = mark.Groups[1].Value.Trim();
        var isNamed = facts.Settings.IsNamed($"{before} {after}", block);
        return new ItemDraft
        {
            Kind = QuizKind.Gap,
            Setting = isNamed ? null : facts.Settings.Of(block),
            Ask = $"Fill the gap: {Wording.Quoted($"{before}{Wording.Blank}{after}")}",
            Stem = $"{before} {after}",
            Answer = answer,
            Source = block with { Text = Plain(block.Text) },
            Fact = [before, answer, after],
            Facts = [facts.Named([answer], $"{before} {after}")],
            Hint = Hints.Letters(answer),
        };
    }

    private static string Plain(string text) => text.Replace("==", "", StringComparison.Ordinal);

    [GeneratedRegex(@"==(?!\s|=)([^=]{1,120}?)(?<!\s)==(?!=)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
