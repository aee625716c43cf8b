using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Training.Questions;

namespace AwsNotesBot.Training.Tests.Questions;

/// <summary>The file of questions in the repository keeps its form whoever adds to it.</summary>
public partial class LearnerQuestionFileTests
{
    private static readonly IReadOnlyList<LearnerQuestion> Questions = LearnerQuestionReader.Read(
        Path.Combine(RepositoryRoot(), "src/AwsNotesBot.Training/Questions/learner-questions.jsonl"));

    [Fact]
    public void ThereAreAtLeastFourThousand() => Assert.True(Questions.Count >= 4_000, $"{Questions.Count} questions");

    [Fact]
    public void EachIsOneLineOfThreeToTwoHundredCharacters() =>
        Assert.DoesNotContain(Questions, q => q.Text.Trim() != q.Text || q.Text.Length is < 3 or > 200 || q.Text.Any(char.IsControl));

    [Fact]
    public void EachNamesItsPassageBySixteenSmallHexDigits() => Assert.All(Questions, q => Assert.Matches(HashForm(), q.Passage));

    [Fact]
    public void NoneStandsTwice() => Assert.DoesNotContain(Questions.CountBy(q => q.Text.ToUpperInvariant()), c => c.Value > 1);

    [Fact]
    public void TheyAreSortedByPassageThenText() =>
        Assert.Equal(Questions.OrderBy(q => q.Passage, StringComparer.Ordinal).ThenBy(q => q.Text, StringComparer.Ordinal), Questions);

    [Fact]
    public void ATenthIsHeldByTheRemainderOfItsPassagesHash()
    {
        Assert.All(Questions, q => Assert.Equal(ulong.Parse(q.Passage, NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 10 == 0, q.IsHeld));
        Assert.InRange(Questions.Count(q => q.IsHeld) / (double)Questions.Count, 0.08, 0.12);
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex HashForm();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AwsNotesBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds AwsNotesBot.sln. Run the tests inside the repository.");
        }

        return folder.FullName;
    }
}
