using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Names that betray another: the notes have them nearly only where they speak of it, as they have "gp3" where they speak of EBS.</summary>
internal sealed class TellTales
{
    /// <summary>A name in fewer passages tells nothing.</summary>
    private const int Fewest = 2;

    /// <summary>From this share of a name's passages on, it betrays the name that they have as well.</summary>
    private const double Nearly = 0.75;

    private readonly ProperNouns _nouns;
    private readonly FamilyWords _family;
    private readonly Dictionary<string, HashSet<int>> _passages = [];
    private readonly Dictionary<(string Term, string Name), bool> _known = [];

    public TellTales(PassageIndex index, ProperNouns nouns, FamilyWords family)
    {
        (_nouns, _family) = (nouns, family);
        foreach (var (i, passage) in index.Passages.Index())
        {
            foreach (var term in TextAnalyzer.Terms($"{passage.NoteTitle} {passage.Heading} {passage.Text}").Distinct())
            {
                (_passages.TryGetValue(term, out var with) ? with : _passages[term] = []).Add(i);
            }
        }
    }

    /// <summary>Whether a text has a name by which somebody would know that it speaks of another, without knowing what it says.</summary>
    public bool Betray(string text, string name)
    {
        var own = TextAnalyzer.Terms(_family.Strip(name)).ToHashSet();
        return own.Count > 0 && ProperNouns.Words(text).Where(_nouns.Names).SelectMany(TextAnalyzer.Terms).Any(term => !own.Contains(term) && IsKnown(term));

        // The same names stand in every cell of a column.
        bool IsKnown(string term) => _known.TryGetValue((term, name), out var betrays) ? betrays : _known[(term, name)] = Betrays(term, own);
    }

    private bool Betrays(string term, HashSet<string> name) =>
        _passages.TryGetValue(term, out var with) && with.Count >= Fewest && with.Count(i => name.All(part => _passages.TryGetValue(part, out var named) && named.Contains(i))) >= Nearly * with.Count;
}
