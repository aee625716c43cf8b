using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class StandingTests
{
    [Theory]
    [InlineData("- The wren builds several nests and is heard everywhere")]
    [InlineData("- Up to seven eggs in one nest of the wren")] // a bound
    [InlineData("- Nest of the wren: moss and leaves in ivy")] // a label
    [InlineData("The wren, a bird of hedges and brushwood.")] // a paragraph is trusted
    public void WhatTellsSomethingIsWhole(string markdown) => Assert.True(IsWhole(markdown));

    [Theory]
    [InlineData("- The small brown wren of the garden hedges")] // no verb
    [InlineData("- Moss, leaves and feathers of the old nest")]
    [InlineData("- The wren is small")] // hardly anything
    [InlineData("- It builds several nests in the ivy of the house")]
    [InlineData("- Which nests are built by the wren in spring?")]
    [InlineData("- The wren builds its nests in these places:")]
    [InlineData("- If the wren builds a nest there it is used")]
    [InlineData("- In comparison, the wren builds several nests in ivy")]
    [InlineData("- The wren eats small things such as spiders and flies")]
    [InlineData("- Keeps several nests in the ivy of the house, too")] // beside what?
    [InlineData("After that the wren keeps to the ivy of the house.")]
    [InlineData("- New for the wren: nest boxes that can be opened in autumn")] // news
    [InlineData("Counting the birds – with a Wren camera")] // a title on a line of its own
    [InlineData("| The wren is small and brown and loud | x |\n| --- | --- |\n| The wren is small and brown and loud | x |")]
    public void WhatLeansOnItsSurroundingsIsNot(string markdown) => Assert.False(IsWhole(markdown));

    [Fact]
    public void ASentenceThatBeginsWithAKnownNameNeedsNoSetting()
    {
        var facts = new NoteFacts(Notebook.Index("# Wren\n\n## Nests\n\nThe Wren builds several nests. In ivy the nests are hardest to find.\n"));

        Assert.Equal(["The Wren builds several nests. <- ", "In ivy the nests are hardest to find. <- Wren – Nests"], facts.Statements.Select(s => $"{s.Text} <- {facts.Standing.SettingOf(s)}"));
    }

    [Theory]
    [InlineData("For old hedges:\n\n- The Wren builds its nest near the ground", "The Wren builds its nest near the ground <- Wren – Nests – For old hedges")] // holds for them
    [InlineData("1. The Wren builds its nest near the ground", "The Wren builds its nest near the ground <- Wren – Nests")] // a step
    [InlineData("- The Wren builds its nest near the ground", "The Wren builds its nest near the ground <- ")]
    [InlineData("Conditions of the count:\n\n- The Wren must have a nest near the ground", "The Wren must have a nest near the ground <- Wren – Nests – Conditions of the count")] // is one
    [InlineData("- The Wren box of the club is supported", "The Wren box of the club is supported <- Wren – Nests")] // by what?
    public void AStepAndWhatHoldsUnderAConditionDoNotStandAlone(string list, string expected)
    {
        var facts = new NoteFacts(Notebook.Index($"# Wren\n\n## Nests\n\n{list}\n"));

        Assert.Equal(expected, facts.Statements.Select(s => $"{s.Text} <- {facts.Standing.SettingOf(s)}").Last());
    }

    [Fact]
    public void TheWordOfAFamilyNamesNoOneOfIt()
    {
        var members = string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"## Valley Bird{i}\n\nValley Bird{i} is a bird of the hedges of farm number {i}."));
        var facts = new NoteFacts(Notebook.Index($"# Valley\n\n{members}\n\n## Valley Bird9 in winter\n\nValley birds have quiet voices. Valley Bird9 has a loud voice.\n"));

        Assert.Equal(
            ["Valley birds have quiet voices. <- Valley Bird9 in winter", "Valley Bird9 has a loud voice. <- "],
            facts.Statements.TakeLast(2).Select(s => $"{s.Text} <- {facts.Standing.SettingOf(s)}"));
    }

    [Fact]
    public void ALabelInAListAboutSomethingTellsASideOfThat()
    {
        var facts = new NoteFacts(Notebook.Index("# Birds of the hedge\n\nWren:\n\n- Robin: stays away while it breeds\n\n# Robin\n\n- Wren: stays away from its nest\n\n# Wren\n\nSmall.\n"));

        Assert.Contains("Robin: stays away while it breeds <- Birds of the hedge – Wren", facts.Statements.Select(s => $"{s.Text} <- {facts.Standing.SettingOf(s)}"));
    }

    [Theory]
    [InlineData("## Wren or robin\n\n- Keeps several nests in the ivy", "Keeps several nests in the ivy <- ")] // which of them?
    [InlineData("## Wren or robin\n\n- Nests of the robin are lower", "Nests of the robin are lower <- Wren or robin")]
    [InlineData("## Wren or robin\n\n- Robin:\n  - Keeps several nests in the ivy", "Keeps several nests in the ivy <- Wren or robin – Robin")] // although the heading has it
    [InlineData("## How a night of the Wren goes\n\nThe Wren takes moss to the nest.", "The Wren takes moss to the nest. <- How a night of the Wren goes")] // one of many
    [InlineData("## How a night of the Wren goes in the hedges of old gardens\n\nThe Wren takes moss to the nest.", "The Wren takes moss to the nest. <- ")] // too long to be told
    public void WhatHoldsOfOneSideOrOfAnExampleIsPlacedOrNotAsked(string below, string expected)
    {
        var facts = new NoteFacts(Notebook.Index($"# Wren\n\n{below}\n"));

        Assert.Equal(expected, facts.Statements.Select(s => $"{s.Text} <- {facts.Standing.SettingOf(s)}").Last());
    }

    private static bool IsWhole(string markdown) => Standing.IsWhole(new NoteFacts(Notebook.Index($"# Birds\n\n{markdown}\n")).Statements[0]);
}
