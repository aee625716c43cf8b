using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Fakes;

/// <summary>Markdown in any order and depth, with every form that facts are read from, whole and broken.</summary>
internal static class AnyNote
{
    private static readonly Gen<string> Name = Gen.Elements("Grey heron", "Barn owl", "The Old Orchard", "GBS", "nest boxes", "Garden Bird Survey (GBS)", "Wren");

    private static readonly Gen<string> Says = Gen.Elements(
        "is a large wading bird of shallow ponds and rivers", "counts the birds of all gardens in spring", "up to 40 days", "can nest in a hedge of the garden", "2 metres", "yes", "No", "–", "",
        "cannot see in complete darkness", "such as frogs, voles and mice", "has 3 eggs and 12 days of rest", "take the ladder and lean it to the tree", "the Barn owl of the Old Orchard");

    private static readonly Gen<string> Text =
        from name in Name
        from says in Says
        from form in Gen.Elements("{0} {1}.", "{0}: {1}", "**{0}** – {1}", "{0} :: {1}", "{0} ::: {1}", "the =={0}== {1}", "{1}", "{0}:", "{0} vs. Wren", "How {0} {1}?")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name, says);

    private static readonly Gen<string> Row =
        from cells in Gen.OneOf(Name, Says, Gen.Elements("", "Bird", "Feature", "Value", "1", "2")).ArrayOf(3)
        from end in Gen.Elements("|", "| more |", "")
        select $"| {string.Join(" | ", cells)} {end}";

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Elements("", "", "?", "??", "```", "| --- | --- | --- |", "---", "  ", "> "),
        from mark in Gen.Elements("# ", "## ", "### ", "- ", "  - ", "    - ", "* ", "1. ", "2. ", "3. ", "4. ", "   1. ", "   2. ", "") from text in Text select mark + text,
        Row,
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(any => any.Get.Replace("\0", "", StringComparison.Ordinal))); // a file with NUL is no note

    /// <summary>A whole table, list of steps or list of terms: single lines seldom make one.</summary>
    private static readonly Gen<string> Piece =
        from rows in Row.ListOf(6)
        from texts in Text.ListOf(5)
        from terms in (from name in Name from says in Says select $"- {name}: {says}").ListOf(5)
        from form in Gen.Choose(0, 3)
        select form switch
        {
            0 => $"\n{rows[0]}\n| --- | --- | --- |\n{string.Join('\n', rows.Skip(1))}\n",
            1 => $"\n## How to do it\n\n{string.Join('\n', texts.Select((text, i) => $"{i + 1}. {text}"))}\n",
            2 => $"\n{string.Join('\n', terms)}\n",
            _ => $"\n## {texts[0]}\n\n{string.Join(". ", texts.Skip(1))}\n",
        };

    public static Arbitrary<string> Markdown { get; } = (
        from head in Gen.OneOf(Gen.Constant(""), Name.Select(name => $"---\ntitle: {name}\n---\n"))
        from lines in Gen.OneOf(Line, Piece).ListOf()
        select head + string.Join('\n', lines)).ToArbitrary();
}
