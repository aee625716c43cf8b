using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Exams;

public partial class ExamAnswererTests
{
    private static readonly IReadOnlyList<Passage> Flours =
    [
        Note("rye.md", "Rye flour", "Rye flour makes a dark loaf that keeps fresh for a week. Rye dough needs a sour starter."),
        Note("wheat.md", "Wheat flour", "Wheat flour makes a light loaf with large pores. A wheat loaf is stale after a day and does not keep."),
        Note("oats.md", "Oat flour", "Oat flour has no gluten, so that a loaf of oats alone falls apart. Porridge is made of oats."),
        Note("maize.md", "Maize flour", "Maize flour is yellow and is baked as flat cakes in a pan."),
        Note("oven.md", "Oven", "An oven is heated to 250 °C before the loaf goes in. Steam in the first minutes makes a crisp crust."),
        Note("salt.md", "Salt", "Dough holds 2 % of salt. Salt slows the yeast down."),
        .. Notebook.Birds,
    ];

    private const string Question =
        """
        A baker sells at a market once a week and wants a loaf that keeps fresh until the next one. Which flour should she take?
        A. Wheat flour
        B. Rye flour
        C. Maize flour
        D. Buckwheat flour
        """;

    private static Task<Answer> Ask(string question, AnswerOptions? options = null) =>
        new QuestionAnswerer(Notebook.Searcher(Flours), options: options ?? new AnswerOptions { MinConfidence = 0 }).AnswerAsync(question, [], TestContext.Current.CancellationToken);

    [Fact]
    public async Task TheBestOptionIsNamedWithThePassageForItAndALineOnEachOther()
    {
        var answer = await Ask(Question);

        Assert.Equal(
            """
            **B** – Rye flour makes a dark loaf that keeps fresh for a week. [1]

            - **A** – weaker: A wheat loaf is stale after a day and does not keep. [2]
            - **C** – weaker: Maize flour is yellow and is baked as flat cakes in a pan. [3]
            - The notes do not speak of **D**.

            Confidence: 66 %.
            """, answer.Markdown);
        Assert.Equal(["rye.md", "wheat.md", "maize.md"], answer.Citations.Select(c => c.Passage.NotePath));
    }

    [Fact]
    public async Task AsManyOptionsAreNamedAsAreAskedFor()
    {
        var answer = await Ask("Which TWO statements about bread are right?\n(a) Rye dough needs a sour starter\n(b) Wheat loaves keep for a month\n(c) Steam makes a crisp crust\n(d) Oat flour has gluten");

        Assert.StartsWith("**a** and **c** – ", answer.Markdown);
    }

    [Fact]
    public async Task WhereTheWrongOneIsAskedForItIsTheOneThatTheNotesDeny()
    {
        var answer = await Ask("Which of these does NOT hold?\n1) A wheat loaf keeps\n2) Rye flour makes a dark loaf\n3) Maize flour is yellow");

        Assert.StartsWith("**1** – ", answer.Markdown);
        Assert.Contains("does not keep", answer.Markdown);
    }

    [Fact]
    public async Task OptionsWithoutLettersAreNamedByTheirText() =>
        Assert.StartsWith("**Rye flour** – ", (await Ask("Which flour makes a dark loaf that keeps fresh for a week?\n- Wheat flour\n- Rye flour\n- Maize flour")).Markdown);

    [Fact]
    public async Task ANumberIsRightOnlyIfItIsTheVeryNumber() =>
        Assert.StartsWith("**C** – ", (await Ask("To how many degrees is an oven heated before the loaf goes in?\nA. 200 °C\nB. 225 °C\nC. 250 °C\nD. 300 °C")).Markdown);

    [Fact]
    public async Task AlmostEqualOptionsAreNotDecided()
    {
        var answer = await Ask(Question, new AnswerOptions { MinConfidence = 0, MinExamClearness = 1 });

        Assert.True(answer.Abstained);
        Assert.Empty(answer.Citations);
        Assert.StartsWith("The notes do not decide between **B** and **A**. The nearest headings are:\n\n- Rye flour (rye.md)", answer.Markdown);
    }

    [Fact]
    public async Task AQuestionAboutSomethingElseIsDeclined()
    {
        var answer = await Ask("Which chess piece jumps over others?\nA. Bishop\nB. Knight\nC. Rook\nD. Queen", new AnswerOptions());

        Assert.True(answer.Abstained);
        Assert.DoesNotContain("**", answer.Markdown);
    }

    [Fact]
    public async Task WithoutNotesItIsDeclined() =>
        Assert.True((await new QuestionAnswerer(Notebook.Searcher([])).AnswerAsync(Question, [], TestContext.Current.CancellationToken)).Abstained);

    [Fact]
    public async Task EveryLineIsCitedOrSaysThatTheNotesAreSilent()
    {
        var answer = await Ask(Question);
        var markers = Marker().Matches(answer.Markdown).Select(m => int.Parse(m.Groups[1].Value)).Distinct().Order();

        Assert.Equal(answer.Citations.Select(c => c.Number), markers);
        Assert.All(
            answer.Markdown.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches(@"\[\d\]$|^- The notes do not speak of \*\*.+\*\*\.$|^Confidence: \d+ %\.$", line));
    }

    [Fact]
    public async Task OptionsCannotPassForMarkup() =>
        Assert.Contains(@"The notes do not speak of **qxz\* \[7\] \<b>**.", (await Ask("Which flour makes a dark loaf that keeps fresh for a week?\n- qxz* [7] <b>\n- Rye flour\n- zzz")).Markdown);

    private static Passage Note(string path, string heading, string text) => Notebook.Passage(path, 1, [heading], Notebook.Sentences(text));

    [GeneratedRegex(@"(?<!\\)\[(\d+)\]")]
    private static partial Regex Marker();
}
