using AwsNotesBot.Answers;
using AwsNotesBot.Bot.Conversations;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Bot.Tests.Conversations;

public class SampleQuestionsTests
{
    private readonly PassageSearcher _searcher = new(StaticEmbeddingModel.BuiltIn);

    [Fact]
    public async Task TheyAskForWhatHeadingsNameAndNeverRepeatAQuestion()
    {
        var questions = await AskedOfAsync(
            ("Compost Heap", "A compost heap is a pile of leaves and peelings that turns into soil."),
            ("What a heap needs", "A compost heap needs air, water and something to eat."),
            ("Watering Can", "A watering can is a can with a spout that carries water to the beds."),
            ("Cold Frame", "A cold frame is a box with a glass lid that keeps seedlings warm."));

        Assert.Equal(["What is Compost Heap?", "What is Watering Can?", "What is Cold Frame?"], questions);
    }

    [Fact]
    public async Task ThereAreNoneWithoutNotes() => Assert.Empty(await AskedOfAsync());

    private async Task<IReadOnlyList<string>> AskedOfAsync(params (string Heading, string Text)[] sections)
    {
        _searcher.Swap(PassageIndex.Build([.. sections.Select((s, i) => Indexed(s.Heading, s.Text, i + 1))]));
        return await new SampleQuestions(_searcher, new QuestionAnswerer(_searcher)).GetAsync(TestContext.Current.CancellationToken);
    }

    private static IndexedPassage Indexed(string heading, string text, int line)
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed($"{heading}\n{text}", vector);
        var lines = new LineRange(line, line);
        return new IndexedPassage(
            new Passage { Id = $"{line:x16}", NotePath = "garden.md", NoteTitle = "Garden", HeadingPath = [heading], Lines = lines, Blocks = [new(BlockKind.Paragraph, text, lines)] },
            vector);
    }
}
