using AwsNotesBot.Answers.Exams;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Answers.Tests.Exams;

public class ExamQuestionReaderTests
{
    private const string Stem = "A baker wants a loaf that keeps for a week. Which flour should she take?";

    [Theory]
    [InlineData("A. Rye\nB. Wheat\nC. Oats", "A=Rye, B=Wheat, C=Oats")]
    [InlineData("A) Rye\nB) Wheat", "A=Rye, B=Wheat")]
    [InlineData("(a) Rye\n(b) Wheat\n(c) Oats", "a=Rye, b=Wheat, c=Oats")]
    [InlineData("[A] Rye\n[B] Wheat", "A=Rye, B=Wheat")]
    [InlineData("A: Rye\nB: Wheat", "A=Rye, B=Wheat")]
    [InlineData("1. Rye\n2. Wheat\n3. Oats", "1=Rye, 2=Wheat, 3=Oats")]
    [InlineData("1) Rye\n2) Wheat\n3) Oats\n4) Maize\n5) Millet", "1=Rye, 2=Wheat, 3=Oats, 4=Maize, 5=Millet")]
    [InlineData("**A.** Rye\n**B.** Wheat", "A=Rye, B=Wheat")]
    [InlineData("- A. Rye\n- B. Wheat", "A=Rye, B=Wheat")]
    [InlineData("> A. Rye\n> B. Wheat", "A=Rye, B=Wheat")]
    [InlineData("- Rye\n- Wheat\n- Oats", "Rye, Wheat, Oats")]
    [InlineData("• Rye\n• Wheat\n• Oats", "Rye, Wheat, Oats")]
    [InlineData("A. Rye, which is\nheavy.\nB. Wheat.", "A=Rye, which is heavy, B=Wheat")]
    [InlineData("\nA. Rye\n\nB. Wheat\n\nPlease explain.", "A=Rye, B=Wheat")]
    [InlineData("A. Rye\r\nB. Wheat\r\n", "A=Rye, B=Wheat")]
    [InlineData(" A. Rye B. Wheat C. Oats", "A=Rye, B=Wheat, C=Oats")]
    [InlineData(" (A) Rye (B) Wheat (C) Oats", "A=Rye, B=Wheat, C=Oats")]
    [InlineData(" 1) Rye 2) Wheat 3) Oats", "1=Rye, 2=Wheat, 3=Oats")]
    public void OptionsAreReadInEveryUsualForm(string options, string expected)
    {
        var separator = options.StartsWith(' ') ? "" : "\n";

        Assert.Equal(expected, Options(ExamQuestionReader.Read(Stem + separator + options)));
    }

    [Fact]
    public void TheStemIsWhatStandsBeforeTheOptionsOnOneLine() =>
        Assert.Equal("Plan A. failed. Which flour? (Choose two.)", ExamQuestionReader.Read("Plan A. failed.\nWhich flour?\n(Choose two.)\nA. Rye\nB. Wheat\nC. Oats")!.Stem);

    [Theory]
    [InlineData("Which flour keeps?", 1)]
    [InlineData("Which flours keep? (Choose two.)", 2)]
    [InlineData("Which flours keep? Select THREE.", 3)]
    [InlineData("Which flours keep? (Pick any 2)", 2)]
    [InlineData("Which two flours keep?", 2)]
    [InlineData("Which one of two flours keeps?", 1)]
    [InlineData("Which flours keep? (Choose five.)", 3)]
    public void HowManyAreRightIsSaidOrOne(string stem, int expected) =>
        Assert.Equal(expected, ExamQuestionReader.Read($"{stem}\nA. Rye\nB. Wheat\nC. Oats\nD. Maize")!.Choose);

    [Theory]
    [InlineData("Which flours keep? (Choose two.)", "Which flours keep?")]
    [InlineData("Which two flours keep?", "Which  flours keep?")]
    [InlineData("Which flour keeps at the LEAST cost?", "Which flour keeps at the least cost?")]
    public void WhatOnlySaysHowToChooseIsNotLookedFor(string stem, string sought) =>
        Assert.Equal(sought, ExamQuestionReader.Read($"{stem}\nA. Rye\nB. Wheat\nC. Oats")!.Sought);

    [Theory]
    [InlineData("Which flour does NOT keep?", true)]
    [InlineData("All of these keep EXCEPT:", true)]
    [InlineData("Which statement is false?", true)]
    [InlineData("Which of the following does not keep?", true)]
    [InlineData("Which flour does not need an oven?", false)]
    [InlineData("Which flour keeps?", false)]
    public void TheWrongOneMayBeAskedFor(string stem, bool expected) =>
        Assert.Equal(expected, ExamQuestionReader.Read($"{stem}\nA. Rye\nB. Wheat")!.AsksForWrong);

    [Theory]
    [InlineData("Which flour keeps?")]
    [InlineData("Vitamin A. helps. B. is another. Which one is in carrots?")]
    [InlineData("A. Rye\nB. Wheat\nC. Oats")]
    [InlineData("I bought these:\n- rye\n- wheat\n- oats")]
    [InlineData("How do I bake with these?\n- rye\n- wheat\n- oats")]
    [InlineData("How do I bake?\n1. I mix\n2. I wait\n3. I bake")]
    [InlineData("Which flour keeps?\n- rye\n- wheat")]
    [InlineData("Which flour keeps?\nA. Rye\nC. Oats")]
    [InlineData("Which flour keeps?\nA.\nB. Oats")]
    [InlineData("")]
    public void AnyOtherMessageIsNone(string message) => Assert.Null(ExamQuestionReader.Read(message));

    [Fact]
    public void AnyTextIsReadWithoutError() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Holds(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void HostileMixturesOfMarksAreReadWithoutError() =>
        Prop.ForAll(
            Gen.Elements("A.", "B)", "(a)", "[b]", "1:", "2.", "- ", "* ", "\n", "\n\n", " ", "?", "which", "choose two", "NOT", "**", "rye", "\t", "é", "\ud83d", "(", "]", "\0")
                .ListOf(60).ToArbitrary(),
            parts => Holds("Which? " + string.Concat(parts))).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatIsReadFromWrittenOptionsIsWhatWasWritten() =>
        Prop.ForAll(
            Gen.Elements("rye bread", "the oven (hot)", "4 days", "A or B", "e.g. salt").ListOf().Where(o => o.Count is >= 3 and <= OptionMarks.Most).ToArbitrary(),
            options =>
            {
                var text = Stem + string.Concat(options.Select((o, i) => $"\n{(char)('A' + i)}) {o}"));
                return ExamQuestionReader.Read(text)!.Options.Select(o => o.Text).SequenceEqual(options);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void AMessageLongerThanAnyExamQuestionIsNone() =>
        Assert.Null(ExamQuestionReader.Read(Stem + new string(' ', 8_000) + "\nA. Rye\nB. Wheat"));

    /// <summary>Whatever is read: a stem, two options or more with text on one line, fewer to choose than there are.</summary>
    private static bool Holds(string message) => ExamQuestionReader.Read(message) is not { } exam
        || (exam.Stem.Length > 0 && exam.Options.Count is >= 2 and <= OptionMarks.Most && exam.Choose >= 1 && exam.Choose < exam.Options.Count
            && exam.Options.All(o => o.Text.Length > 0 && !o.Text.Contains('\n')));

    private static string Options(ExamQuestion? exam) =>
        string.Join(", ", exam?.Options.Select(o => o.Label is null ? o.Text : $"{o.Label}={o.Text}") ?? []);
}
