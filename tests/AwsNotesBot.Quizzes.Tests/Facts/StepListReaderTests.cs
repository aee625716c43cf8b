using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class StepListReaderTests
{
    [Fact]
    public void StepsAreKnownByTheLineAboveOrByWhatTheyTellToDo() => Reads(
        """
        # Raising beds

        How it is built:

        1. Boards of larch
        2. A layer of twigs
        3. Compost on top

        ## Spring

        1. Take off the leaves
        2. Add compost
        3. Plant the peas

        ## Tools

        1. A spade
        2. A rake
        3. A barrow
        """,
        """
        Boards of larch / A layer of twigs / Compost on top
        Take off the leaves / Add compost / Plant the peas
        """);

    [Fact]
    public void WhatHangsOnAStepIsNoStepAndTheListIsReadOnce() => Reads(
        """
        ## How to sow peas

        1. Soak the peas
           - overnight
           - in rain water
        2. Draw a furrow
        3. Lay the peas in
           - a hand apart
        4. Cover the furrow
           - with sieved earth
        5. Water it
        """,
        "Soak the peas / Draw a furrow / Lay the peas in / Cover the furrow / Water it");

    [Fact]
    public void NumberedStepsOfAStepAreNoStepsOfItsList() => Reads(
        """
        ## How to sow peas

        1. Soak the peas
           1. Fill a bowl
           2. Wait a night
        2. Draw a furrow
        3. Lay the peas in
        """,
        "Soak the peas / Draw a furrow / Lay the peas in");

    [Fact]
    public void AListEndsWhereNumbersBeginAnewOrAHeadingComes() => Reads(
        """
        ## Steps of the year

        1. Sow in March
        2. Plant in May
        3. Pick in July

        And for onions:

        1. Set in April
        2. Weed in June
        3. Dry in August

        ## Steps of the week

        4. Mow on Friday
        5. Rest on Sunday
        """,
        """
        Sow in March / Plant in May / Pick in July
        Set in April / Weed in June / Dry in August
        """);

    [Theory]
    [InlineData("## Steps\n\n1. Dig\n2. Sow")] // two are no order to be asked for
    [InlineData("## Steps\n\n- Dig\n- Sow\n- Water")]
    [InlineData("## Steps\n\n1. Dig\n3. Sow\n7. Water")]
    [InlineData("## Steps\n\n2. Dig\n3. Sow\n4. Water")]
    [InlineData("## Plants\n\n1. Peas\n2. Beans\n3. Water the rest")] // a ranking
    public void WhatHasNoOrderOrTooFewStepsIsNoList(string markdown) => Reads(markdown, "");

    private static void Reads(string markdown, string lists) =>
        Assert.Equal(lists, string.Join('\n', new NoteFacts(Notebook.Index(markdown)).StepLists.Select(list => string.Join(" / ", list.Steps.Select(s => s.Text)))));
}
