using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>What the notes state, in the forms that items are made from.</summary>
internal sealed class NoteFacts
{
    private readonly HashSet<string> _taught;
    private readonly HashSet<string> _spelledOut;

    public NoteFacts(PassageIndex index)
    {
        Index = index;
        Blocks = [.. index.Passages.SelectMany(StatementReader.Blocks)];
        Statements = [.. index.Passages.SelectMany(StatementReader.Read)];
        _spelledOut = [.. AbbreviationReader.Read(Statements).Select(abbreviation => abbreviation.Short)];
        Nouns = new ProperNouns([.. index.Passages.Select(p => p.Text)]);
        var definitions = new DefinitionReader(Nouns);
        Definitions = [.. Statements.Select(definitions.Read).OfType<Definition>()];
        var notes = Statements.GroupBy(s => s.Passage.NotePath).Select(note => note.ToList()).ToList();
        TermLists = [.. notes.SelectMany(TermListReader.Read)];
        Tables = [.. notes.SelectMany(NoteTableReader.Read)];
        Comparisons = [.. Tables.Select(table => ComparisonReader.Read(table, Nouns)).OfType<Comparison>(), .. notes.SelectMany(ComparisonReader.Read)];
        Family = new FamilyWords(Definitions.SelectMany(d => d.Names));
        List<string> defined = [.. Definitions.SelectMany(d => d.Names), .. index.Passages.SelectMany(p => p.NoteAliases.Append(p.NoteTitle))];
        _taught = new(
            defined.Concat(defined.Select(Family.Strip)).Concat(TermLists.SelectMany(l => l.Entries).Select(e => Brackets.Without(e.Term))).Concat(index.Passages.SelectMany(p => p.HeadingPath).SelectMany(ProperNouns.Words)),
            StringComparer.OrdinalIgnoreCase);

        // "High Availability" heads many a section, whatever it is about.
        Subjects = new KnownNames(defined.Concat(defined.Select(Family.Strip)).Concat(Nouns.Runs.Where(run => index.OtherNamesOf(run).Count > 0)).Where(name => !Rubric.Is(name)));
        Names = new KnownNames(defined.Concat(TermLists.SelectMany(l => l.Entries).Select(e => e.Term)));
        Beginnings = new Beginnings([.. defined, .. defined.Select(Family.Strip), .. TermLists.SelectMany(l => l.Entries).Select(e => Brackets.Without(e.Term)), .. Nouns.Runs.Where(run => index.OtherNamesOf(run).Count > 0)], index.OtherNamesOf, index.Model);
        Topics = new Topics(index.Passages);
        Settings = new SettingReader(Nouns, Subjects, Topics);
        TellTales = new TellTales(index, Nouns, Family);
        Company = new NameCompany(Names, Statements.Select(s => s.Text));
        Standing = new Standing(Subjects, Family, Settings);
        StepLists = [.. notes.SelectMany(StepListReader.Read)];
    }

    public PassageIndex Index { get; }

    /// <summary>Names of what the notes define or have a note on.</summary>
    public KnownNames Subjects { get; }

    /// <summary>Names of all that the notes say something about: <see cref="Subjects"/> and the terms of lists.</summary>
    public KnownNames Names { get; }

    public Beginnings Beginnings { get; }

    public TellTales TellTales { get; }

    public NameCompany Company { get; }

    public Standing Standing { get; }

    /// <summary>Every block but headings.</summary>
    public IReadOnlyList<Statement> Blocks { get; }

    /// <summary>Sentences, list items and rows, flash cards left out.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    public ProperNouns Nouns { get; }

    public FamilyWords Family { get; }

    public Topics Topics { get; }

    public SettingReader Settings { get; }

    /// <summary>Whether a name is one that the notes define or have a note on, or that has other names.</summary>
    public bool IsKnown(string name)
    {
        var plain = Brackets.Without(name);
        return (Subjects.In(plain) is [var (known, start), ..] && start == 0 && known.Length == plain.Length) || Index.OtherNamesOf(plain).Count > 0;
    }

    /// <summary>Whether a name is two or three capitals that the notes nowhere say the full name of: what they stand for is told by what is above.</summary>
    public bool IsShorthand(string name) => name.Length is 2 or 3 && name.All(char.IsUpper) && Index.OtherNamesOf(name).Count == 0 && !_spelledOut.Contains(name);

    /// <summary>The innermost line above a statement in which words that follow one another begin with the letters of a name; <c>null</c> where none does.</summary>
    public static string? SpelledAbove(string name, Statement statement) =>
        statement.Path.LastOrDefault(above => string.Concat(ProperNouns.Words(above).Select(word => char.ToUpperInvariant(word[0]))).Contains(name, StringComparison.Ordinal));

    /// <summary>Whether the notes define a name, list it as a term, or have a note or section on it, by whatever name of the same thing.</summary>
    public bool IsTaught(string name) => _taught.Contains(name) || Index.OtherNamesOf(name).Any(_taught.Contains);

    /// <summary>What a typed name may be written as: its own spellings, then other names of the same thing that the question does not tell.</summary>
    public QuizFact Named(IEnumerable<string> spellings, string asked)
    {
        List<string> own = [.. spellings.Where(s => s.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        var others = own.SelectMany(Index.OtherNamesOf).Where(other => !SettingReader.Holds(asked, other));
        return new([.. own.Concat(others).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    public IReadOnlyList<Definition> Definitions { get; }

    public IReadOnlyList<TermList> TermLists { get; }

    public IReadOnlyList<NoteTable> Tables { get; }

    public IReadOnlyList<Comparison> Comparisons { get; }

    public IReadOnlyList<StepList> StepLists { get; }
}
