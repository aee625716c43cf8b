using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>The words of a passage by where they stand; word search counts them by the weight of the place.</summary>
/// <param name="Blocks">Of each block, in order.</param>
/// <param name="Headings">Of the innermost headings: they say what a line is about, where the outer ones are the same for half a note.</param>
/// <param name="OuterHeadings">Of the other headings.</param>
/// <param name="Company">Of the note's title and of leads, such as a table's header, where neither stands elsewhere in the passage.</param>
internal sealed record PassageWords(IReadOnlyList<int[]> Blocks, int[] Headings, int[] OuterHeadings, int[] Company)
{
    /// <summary>How many headings count as innermost.</summary>
    public const int InnerHeadings = 2;

    /// <summary>A heading says what a passage is about, a sentence only what it mentions.</summary>
    private const double HeadingWeight = 2, TextWeight = 1;

    /// <summary>What word search counts.</summary>
    public IReadOnlyList<Field> Fields =>
        [.. Blocks.Select(block => new Field(block, TextWeight)), new(Headings, HeadingWeight), new(OuterHeadings, HeadingWeight), new(Company, TextWeight)];

    /// <summary>The text that is cited.</summary>
    public IEnumerable<int> Text => Blocks.SelectMany(block => block);

    public static PassageWords Of(Passage passage, Lexicon lexicon)
    {
        // A lead that is itself a block of this passage has been counted with the text.
        var texts = passage.Blocks.Select(b => b.Text).ToHashSet();
        var company = passage.Blocks.Select(b => b.Lead).OfType<string>().Where(lead => !texts.Contains(lead)).Append(passage.NoteTitle).Concat(passage.NoteAliases).Distinct();
        var outer = Math.Max(0, passage.HeadingPath.Count - InnerHeadings);
        return new(
            [.. passage.Blocks.Select(block => lexicon.Read(block.Text))],
            Read(passage.HeadingPath.Skip(outer)),
            Read(passage.HeadingPath.Take(outer)),
            Read(company.Except(passage.HeadingPath)));

        int[] Read(IEnumerable<string> lines) => lexicon.Read(string.Join('\n', lines));
    }
}
