using System.Text;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Training.Ranking;

namespace AwsNotesBot.Training.Tests.Ranking;

public class CardQuestionsTests
{
    private static readonly Note Bread = Read(
        "bread.md",
        """
        # Bread

        ## Baking a loaf

        A loaf of one kilogram bakes for fifty minutes at 230 degrees, the first ten of them with steam from a pan of water below the stone, the rest in dry heat so that its crust turns crisp and brown all over.

        ## Keeping a loaf

        Bread keeps for four days in a linen bag and goes stale fastest in the fridge, where its starch turns hard again; what is not eaten by then is frozen in slices and toasted straight from the freezer.

        ## Self-check

        - How long does a loaf bake? :: Fifty minutes
        - What is bread kept in? :: A linen bag
        - Who invented the toaster? :: Nobody knows
        """);

    [Fact]
    public void CardIsAnsweredByThePassageThatHasItsAnswer()
    {
        var asked = CardQuestions.Of([Bread]);

        Assert.Equal(["How long does a loaf bake?", "What is bread kept in?"], asked.Questions.Select(q => q.Turns[^1]));
        Assert.Equal(["bakes for fifty minutes"], asked.Passages.Where(asked.Questions[0].Answers).Select(p => p.Text.Substring(p.Text.IndexOf("bakes", StringComparison.Ordinal), 23)));
    }

    [Fact]
    public void CardsAreNotAmongWhatIsSearched() => Assert.DoesNotContain(CardQuestions.Of([Bread]).Passages, p => p.Text.Contains("::", StringComparison.Ordinal));

    [Fact]
    public async Task AskedPassagesCarryTheFeaturesByName()
    {
        var tea = Read("tea.md", "# Tea\n\nGreen leaves steep at 80 degrees for two minutes, black ones at the boil for four, and a long bath makes both bitter.\n");

        var questions = await CardQuestions.Of([Bread, tea]).AskAsync(StaticEmbeddingModel.BuiltIn, RankerWeights.Features, TestContext.Current.CancellationToken);

        Assert.All(questions, q => Assert.True(q.Tells));
        Assert.All(questions.SelectMany(q => q.Features), row => Assert.Equal(RankerWeights.Features.Count, row.Length));
    }

    private static Note Read(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return NoteReader.Read(path, NoteText.Read(bytes), bytes.Length);
    }
}
