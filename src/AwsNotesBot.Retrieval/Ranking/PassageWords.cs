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

    /// <summary>What the words mean, by the same places; <c>null</c> where nobody has looked.</summary>
    public PassageWords? Concepts { get; init; }

    /// <summary>What word search counts.</summary>
    public IReadOnlyList<Field> Fields =>
    [
        .. Blocks.Select(block => new Field(block, TextWeight)), new(Headings, HeadingWeight), new(OuterHeadings, HeadingWeight), new(Company, TextWeight),
        .. Concepts?.Fields ?? [],
    ];

    /// <summary>The text that is cited.</summary>
    public IEnumerable<int> Text => Blocks.SelectMany(block => block);

    public static PassageWords Of(Passage passage, Lexicon lexicon) => Of(passage, text => new ReadText(lexicon.Read(text), []));

    /// <param name="passage">Whose texts are read.</param>
    /// <param name="read">Reads a text.</param>
    public static PassageWords Of(Passage passage, Func<string, ReadText> read)
    {
        // A lead that is itself a block of this passage has been counted with the text.
        var texts = passage.Blocks.Select(b => b.Text).ToHashSet();
        var company = passage.Blocks.Select(b => b.Lead).OfType<string>().Where(lead => !texts.Contains(lead)).Append(passage.NoteTitle).Concat(passage.NoteAliases).Distinct();
        var outer = Math.Max(0, passage.HeadingPath.Count - InnerHeadings);
        var blocks = passage.Blocks.Select(block => read(block.Text)).ToList();
        var headings = Read(passage.HeadingPath.Skip(outer));
        var outerHeadings = Read(passage.HeadingPath.Take(outer));
        var others = Read(company.Except(passage.HeadingPath));
        return new([.. blocks.Select(b => b.Words)], headings.Words, outerHeadings.Words, others.Words)
        {
            Concepts = new([.. blocks.Select(b => b.Concepts)], headings.Concepts, outerHeadings.Concepts, others.Concepts),
        };

        ReadText Read(IEnumerable<string> lines) => read(string.Join('\n', lines));
    }
}
