using System.Collections.Frozen;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>The small words of English that show how a clause is built.</summary>
internal static class GrammarWords
{
    /// <summary>What stands on their two sides may not change places.</summary>
    public static readonly FrozenSet<string> Pivots = Set("than then before after into to from against until instead");

    /// <summary>They end a subject.</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set("is are was were be been can could must may might shall should will would has have had do does did");

    /// <summary>A clause that begins with one of them, or with an auxiliary, takes its subject from the clause before.</summary>
    public static readonly FrozenSet<string> Leaning = Set("it they them he she this these those which who not never then");

    public static readonly FrozenSet<string> Pronouns = Set("it they them its their he she his her this these those which who");

    /// <summary>A clause that begins with one of them has a subject of its own.</summary>
    public static readonly FrozenSet<string> Articles = Set("the a an each every all no some any one two both");

    /// <summary>What begins with one of them stands in front of the subject, up to a comma.</summary>
    public static readonly FrozenSet<string> Fronts = Set(
        "in on at for with without after before from during if when whenever by unlike because while as to once until unless behind under within between since where of");

    /// <summary>They begin a condition or a relative clause.</summary>
    public static readonly FrozenSet<string> Conditions = Set("if when whenever unless once because since as while where which who that");

    /// <summary>Words that go with the noun behind them and tell which, or how many, by the kind that they are of.</summary>
    public static readonly FrozenDictionary<string, Determiner> Determiners = new (Determiner Kind, string Words)[]
    {
        (Determiner.Other, "another other different"), (Determiner.Same, "same"), (Determiner.One, "a an one single"), (Determiner.Many, "many several multiple various"), (Determiner.Few, "few"),
    }.SelectMany(kind => kind.Words.Split(' ').Select(word => KeyValuePair.Create(word, kind.Kind))).ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Which, or how many.</summary>
internal enum Determiner
{
    One,
    Same,
    Other,
    Many,
    Few,
}
