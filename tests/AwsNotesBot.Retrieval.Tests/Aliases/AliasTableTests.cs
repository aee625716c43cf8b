using AwsNotesBot.Retrieval.Aliases;

namespace AwsNotesBot.Retrieval.Tests.Aliases;

public class AliasTableTests
{
    private static readonly string[] Lines = AliasTable.Text().TrimEnd('\n').Split('\n');

    private static readonly string[] Rows = [.. Lines.Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void AGroupALineNamesBetweenSemicolonsTheStarTakenOff() =>
        Assert.Equal(
            ["CD = continuous delivery", "CD = compact disc"],
            AliasTable.Parse("# music\nCD*; continuous delivery\n\nCD*; compact disc\n").Select(group => string.Join(" = ", group.Names)));

    [Fact]
    public void TheTableHasAtLeastThreeHundredGroups() => Assert.InRange(AliasTable.BuiltIn.Count, 300, 2000);

    [Fact]
    public void EveryGroupHasSeveralNamesAndNoneIsEmpty() =>
        Assert.All(AliasTable.BuiltIn, group =>
        {
            Assert.InRange(group.Names.Count, 2, 10);
            Assert.DoesNotContain("", group.Names);
        });

    [Fact]
    public void RowsAreTrimmedAndWrittenOneWay() =>
        Assert.All(Rows, row => Assert.Equal(string.Join("; ", row.Split(';', StringSplitOptions.TrimEntries)), row));

    [Fact]
    public void RowsAreSortedWithinTheirSection()
    {
        var sections = string.Join('\n', Lines).Split("\n\n").Skip(1).Select(section => section.Split('\n')[1..]);

        Assert.All(sections, rows => Assert.Equal(rows.Order(StringComparer.OrdinalIgnoreCase), rows));
    }

    [Fact]
    public void ANameStandsInOneGroupUnlessEachHasItWithAStar()
    {
        var names = Rows.SelectMany(row => row.Split("; ")).GroupBy(name => NameWords.Key(name.TrimEnd('*')));

        Assert.All(names, same => Assert.True(
            same.Count() > 1 ? same.All(name => name.EndsWith('*')) : !same.Single().EndsWith('*'), $"'{same.First()}' stands in {same.Count()} groups"));
    }

    [Fact]
    public void NoNameContainsAnotherOfItsGroupWhichWouldBeFoundAnyway()
    {
        var keys = AliasTable.BuiltIn.Select(group => group.Names.Select(name => $" {NameWords.Key(name)} ").ToList());

        Assert.All(keys, names => Assert.DoesNotContain(names, name => names.Exists(other => other != name && other.Contains(name, StringComparison.Ordinal))));
    }
}
