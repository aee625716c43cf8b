using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests;

public partial class QuestionAnswererTests
{
    private static readonly QuestionAnswerer Answerer = new(Notebook.Searcher(Notebook.Birds), options: new AnswerOptions { MinConfidence = 0 });

    private static Task<Answer> Ask(string question, params Exchange[] conversation) =>
        Answerer.AnswerAsync(question, conversation, TestContext.Current.CancellationToken);

    [Fact]
    public async Task TheDirectAnswerComesFirst()
    {
        var answer = await Ask("How deep should a garden pond be?");

        Assert.StartsWith("A garden pond should be 80 cm deep so that fish survive the winter. [1]", answer.Markdown);
        Assert.Equal("ponds.md", answer.Citations[0].Passage.NotePath);
        Assert.False(answer.Abstained);
        Assert.Empty(answer.Nearest);
    }

    [Fact]
    public async Task ALineThatHasTheAskedThingUnderAnotherNameComesFirst()
    {
        var passages = new[]
        {
            Notebook.Passage("africa.md", 1, ["Marabou"], Notebook.Sentences("Marabous wait near villages.")) with { NoteTitle = "Marabou", NoteAliases = ["undertaker bird"] },
            Notebook.Passage("zoo.md", 1, ["Aviary"], Notebook.Item("Shoebill bird: 140 cm tall"), Notebook.Item("Secretary bird: 130 cm tall"), Notebook.Item("Marabou: 150 cm tall")),
        };
        var answerer = new QuestionAnswerer(Notebook.Searcher(passages), options: new AnswerOptions { MinConfidence = 0 });

        var answer = await answerer.AnswerAsync("How tall is the undertaker bird?", [], TestContext.Current.CancellationToken);

        Assert.Contains("Marabou: 150 cm tall", answer.Markdown.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongNumberThatAQuestionTakesForGrantedIsNotAgreedWith()
    {
        var answer = await Ask("Why should a garden pond be only 30 cm deep?");

        Assert.StartsWith(
            """
            The notes found for this do not say 30 cm. They say:

            - A garden pond should be 80 cm deep so that fish survive the winter. [1]
            """, answer.Markdown);
    }

    [Theory]
    [InlineData("Why should a garden pond be 80 cm deep?")]
    [InlineData("Why is a depth of 80cm right for a garden pond?")]
    [InlineData("Why is my 30 cm pond frozen to the ground?")]
    [InlineData("How deep should a garden pond be, 30 cm?")]
    public async Task NothingIsSaidOfANumberThatTheNotesGiveOrThatIsTheAskersOwn(string question) =>
        Assert.DoesNotContain("do not say", (await Ask(question)).Markdown, StringComparison.Ordinal);

    [Fact]
    public async Task AListQuestionGetsTheWholeListInOrderUnderItsLead()
    {
        var answer = await Ask("Which kinds of food does a heron eat?");

        Assert.StartsWith(
            """
            The heron eats: [1]

            - Fish [1]
            - Frogs and newts [1]
            - Mice in hard winters [1]
            """, answer.Markdown);
    }

    [Fact]
    public async Task AListQuestionGetsAllRowsOfATable()
    {
        var passages = new[] { Notebook.Passage("ponds.md", 40, ["Pond zones"],
            new PassageBlock(BlockKind.TableHeader, "Zone | Depth", new LineRange(40, 40)),
            Row("Marsh zone | 10 cm"), Row("Shallow zone | 40 cm"), Row("Deep zone | 90 cm")) };
        var answerer = new QuestionAnswerer(Notebook.Searcher(passages), options: new AnswerOptions { MinConfidence = 0 });

        var answer = await answerer.AnswerAsync("Which zones are there in a pond?", [], TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            The notes have this on **Pond zones**: [1]

            | Zone | Depth |
            | --- | --- |
            | Marsh zone | 10 cm [1] |
            | Shallow zone | 40 cm [1] |
            | Deep zone | 90 cm [1] |

            3 in all. [1]
            """, answer.Markdown);

        static PassageBlock Row(string text) => new(BlockKind.TableRow, text, new LineRange(41, 41), 0, "Zone | Depth");
    }

    [Fact]
    public async Task AListThatDoesNotFitIsGivenByItsNames()
    {
        var reeds = string.Join(' ', Enumerable.Repeat("reed", 60));
        var passages = new[] { Notebook.Passage("ponds.md", 40, ["Pond zones"],
            Notebook.Item($"Marsh zone: {reeds}"), Notebook.Item($"Shallow zone: {reeds}"), Notebook.Item($"Deep zone: {reeds}")) };
        var answerer = new QuestionAnswerer(Notebook.Searcher(passages), options: new AnswerOptions { MinConfidence = 0 });

        Assert.Equal(
            """
            Pond zones: [1]

            - Marsh zone [1]
            - Shallow zone [1]
            - Deep zone [1]

            3 in all. [1]
            """, (await answerer.AnswerAsync("Which zones are there in a pond?", [], TestContext.Current.CancellationToken)).Markdown);
    }

    [Fact]
    public async Task StepsAreNumberedInTheOrderOfTheNote()
    {
        var steps = Notebook.Passage("ponds.md", 60, ["Digging a pond"], Notebook.Item("Mark the edge with sand."), Notebook.Item("Dig to 80 cm."), Notebook.Item("Lay the liner.")) with
        {
            Source = "1. Mark the edge with sand.\n2. Dig to 80 cm.\n3. Lay the liner.",
        };
        var answerer = new QuestionAnswerer(Notebook.Searcher([steps]), options: new AnswerOptions { MinConfidence = 0 });

        Assert.Equal(
            """
            Digging a pond: [1]

            1. Mark the edge with sand. [1]
            2. Dig to 80 cm. [1]
            3. Lay the liner. [1]

            3 in all. [1]
            """, (await answerer.AnswerAsync("How do I dig a pond?", [], TestContext.Current.CancellationToken)).Markdown);
    }

    [Fact]
    public async Task ASentenceThatPointsBackIsGivenItsSubject() =>
        Assert.Contains("**Grey heron:** It weighs up to 2 kg.", (await Ask("How much does it weigh, the grey heron, in kg?")).Markdown);

    [Fact]
    public async Task ADifferenceQuestionShowsBothColumns()
    {
        var answer = await Ask("Heron vs stork: how do they hold their neck in flight?");

        Assert.StartsWith(
            """
            | | Heron | Stork |
            | --- | --- | --- |
            | Neck in flight | bent [1] | stretched [1] |
            | Nest | in colonies [1] | alone [1] |
            """, answer.Markdown);
    }

    [Fact]
    public async Task NoteTextCannotPassForMarkupOrForACitation() =>
        Assert.Contains(@"Duckweed \[1\] covers \<b>everything\</b> \| within a week. [1]", (await Ask("What covers everything, duckweed?")).Markdown);

    [Fact]
    public async Task MarkersAndCitationsAreTheSame()
    {
        foreach (var question in new[] { "heron", "stork voice", "net for the pond", "Heron or stork?", "what does the heron eat", "duckweed" })
        {
            var answer = await Ask(question);
            var markers = Marker().Matches(answer.Markdown).Select(m => int.Parse(m.Groups[1].Value)).Distinct().Order();

            Assert.Equal(answer.Citations.Select(c => c.Number), markers);
            Assert.All(answer.Citations, c => Assert.True(c.Passage.Lines.Cover(c.Lines) == c.Passage.Lines));
        }
    }

    [Fact]
    public async Task AWeakAnswerIsNotGivenAndTheNearestHeadingsAreNamed()
    {
        var strict = new QuestionAnswerer(Notebook.Searcher(Notebook.Birds), options: new AnswerOptions { MinConfidence = 1 });

        var answer = await strict.AnswerAsync("How deep is a pond?", [], TestContext.Current.CancellationToken);

        Assert.True(answer.Abstained);
        Assert.Empty(answer.Citations);
        Assert.Empty(answer.FollowUps);
        Assert.StartsWith("The notes mention pond, but not the number asked for. The nearest headings are:\n\n- Ponds > Depth (ponds.md)", answer.Markdown);
        Assert.Equal(answer.Nearest, answer.Nearest.DistinctBy(h => h.Passage.Heading).Take(3));
    }

    [Theory]
    [InlineData("stork")]
    [InlineData("What is a white stork?")]
    [InlineData("Tell me about ponds")]
    public async Task AShortQuestionThatAHeadingNamesIsAnswered(string question)
    {
        var answerer = new QuestionAnswerer(Notebook.Searcher(Notebook.Birds));

        Assert.False((await answerer.AnswerAsync(question, [], TestContext.Current.CancellationToken)).Abstained);
    }

    [Fact]
    public async Task WithoutNotesNothingIsAnswered()
    {
        var answer = await new QuestionAnswerer(Notebook.Searcher([])).AnswerAsync("Anything?", [], TestContext.Current.CancellationToken);

        Assert.True(answer.Abstained);
        Assert.Equal(0, answer.Confidence);
    }

    [Fact]
    public async Task AFollowUpIsUnderstoodFromWhatCameBefore()
    {
        var first = Exchange.Of("Where does the white stork nest?", await Ask("Where does the white stork nest?"));

        var answer = await Ask("and why does it clatter?", first);

        Assert.Contains("The stork clatters because it has no voice.", answer.Markdown);
        Assert.Contains("stork", answer.SearchedFor);
    }

    [Fact]
    public async Task TheSameQuestionGivesTheSameAnswer() => Assert.Equal((await Ask("heron food")).Markdown, (await Ask("heron food")).Markdown);

    [Fact]
    public async Task NextQuestionsAreAboutOtherSections()
    {
        var answer = await Ask("How deep should a garden pond be?");

        Assert.InRange(answer.FollowUps.Count, 1, 3);
        Assert.DoesNotContain(answer.FollowUps, q => q.Contains("Depth"));
    }

    [Fact]
    public async Task AnEmptyQuestionIsRefused() => await Assert.ThrowsAsync<ArgumentException>(() => Ask("  "));

    [GeneratedRegex(@"(?<!\\)\[(\d+)\]")]
    private static partial Regex Marker();
}
