using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing.Alignment;

/// <summary>Each rule on a note of one sentence.</summary>
public class AlignedVerifierTests
{
    [Theory]
    [InlineData("The tutor has a green office; visitors find the office open.", "Visitors find the large office open.", false)]
    [InlineData("The current fee is paid in May.", "The fee is paid in May.", true)]
    [InlineData("The reduced fee is paid in May.", "The fee is paid in May.", false)]
    [InlineData("Guests swim in the lake but not in the pool.", "Guests do not swim in the lake.", false)]
    [InlineData("A ticket is refunded unless the film has begun.", "A ticket is refunded.", false)]
    [InlineData("Wool keeps best in chests and worst in cellars.", "Wool keeps best in cellars.", false)]
    [InlineData("A loan is billed even when no book is taken.", "A loan is free.", false)]
    [InlineData("The cook drives the van; in all other months the guest walks.", "The guest walks in all months.", false)]
    [InlineData("Tents are pitched by the guests and hats are sold by the cook.", "Tents are sold by the cook.", false)]
    public void RuleHolds(string note, string sentence, bool isSaid)
    {
        var passage = new Passage
        {
            Id = "0123456789abcdef", NotePath = "a.md", NoteTitle = "A", HeadingPath = ["A"], Lines = new LineRange(3, 3), Blocks = [new PassageBlock(BlockKind.Paragraph, note, new LineRange(3, 3))],
        };
        var model = StaticEmbeddingModel.BuiltIn;

        Assert.Equal(isSaid, new SentenceVerifier(new EvidenceCutter(model), [passage]).Support($"{sentence} [1]").Count > 0);
    }
}
