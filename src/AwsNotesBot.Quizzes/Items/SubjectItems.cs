using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Takes the subject out of a sentence that says what a named thing does or needs.</summary>
internal static partial class SubjectItems
{
    /// <summary>Fewer words after the verb are true of too much, more are a paragraph.</summary>
    private const int FewestWords = 5, MostWords = 30;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var defined = facts.Definitions.Select(d => d.Source.Text).ToHashSet();
        var words = GapItems.WordsOf(facts);
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && !defined.Contains(s.Text)))
        {
            if (Subject(statement.Text, facts) is { } name && !GapItems.HasTwin(name, words) && facts.Beginnings.Of(name, statement.Text[name.Length..]) is { Count: > 0 } shown)
            {
                var says = statement.Text[name.Length..].Trim();
                yield return new ItemDraft
                {
                    Kind = QuizKind.Gap,
                    Setting = facts.Settings.Of(statement) is { } setting && !SettingReader.Holds(setting, facts.Family.Strip(name)) ? setting : null,
                    Ask = $"Fill the gap ({Hints.Begun(shown)}): {Wording.Quoted($"{Wording.Blank} {says}")}",
                    Stem = says,
                    Answer = name,
                    Source = statement,
                    Fact = ["", name, says],
                    Facts = [facts.Named([name, facts.Family.Strip(name)], says)],
                    Hint = Hints.Letters(name, shown),
                };
            }
        }
    }

    /// <summary>The known name with which the sentence begins, where a verb follows and nothing later in it names the thing again.</summary>
    private static string? Subject(string text, NoteFacts facts)
    {
        if (facts.Subjects.In(text) is not [{ Start: 0 } first, ..] || SentenceSplitter.Split(text).Count != 1)
        {
            return null;
        }

        var says = text[first.Name.Length..];
        var own = TextAnalyzer.Terms(facts.Family.Strip(first.Name)).ToList();
        return Verb().IsMatch(says) && WordRuns.Count(says) is >= FewestWords and <= MostWords && !Unclear().IsMatch(says)
            && own.Count > 0 && !facts.Family.Has(first.Name) && !own.Intersect(TextAnalyzer.Terms(says)).Any()
            ? first.Name
            : null;
    }

    // A verb in the third person right after the name.
    [GeneratedRegex(@"^ (is|are|has|have|can|cannot|must|may|does not|supports?|uses?|needs?|keeps?|stores?|runs?|sends?|reads?|writes?|creates?|gives?|takes?|makes?|lets?|allows?|provides?|requires?|works?|scales?|replicates?|encrypts?|costs?|holds?|offers?|integrates?|monitors?|records?|detects?|protects?|connects?|manages?|collects?|delivers?|routes?|checks?|shows?|finds?|measures?|tracks?|blocks?|filters?|returns?|starts?|stops?|invokes?|triggers?|publishes|pulls?|pushes|caches|hosts?|serves?|handles?|removes?|expires?|lasts?|belongs?|applies|apply|acts?|lives?|helps?|adds?|combines?|converts?|means|analy[sz]es?|automates?|transforms?|distributes?|captures?|processes|scans?|includes?|contains?|consists?|becomes?|grants?|assigns?|defines?|translates?|maps?|resides?|depends?|follows?|improves?|increases?|reduces?|prevents?|queries|retains?|represents?|spans?|covers?|forwards?|balances?|inspects?|generates?|issues?|consumes?|executes?|initiates?|loads?|exports?|imports?|deploys?|launches|registers?|resolves?|rotates?|validates?|verifies|signs?|updates?|enables?|ensures?|copies|moves?|splits?|buffers?|simplifies|performs?|identifies|evaluates?|determines?|ingests?|accepts?|receives?|isolates?|orchestrates?|aggregates?|specifies|specify|controls?|operates?|extends?|eliminates?|guarantees?|preserves?|exposes?|decouples?|restricts?|remains?|responds?|refers?|breaks?|provisions?|schedules|synchroni[sz]es?|organi[sz]es?|tries|retries|waits?|asks?|answers?|notifies|notify|attaches|assumes?|counts?|evicts?|exists?|fails?|focuses|governs?|guides?|hides?|hunts?|eats?|grows?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    // What the sentence leaves open, and what is true of many things.
    [GeneratedRegex(@"\b(etc|and so on|and others|your own|also|too|as well|here|now|today)\b|[“""]|\b(a variety|a range|a number|all kinds) of\b|\bpay (only )?(for|as)\b|\bno (upfront|up-front)\b|\beasy to\b|\bwell[- ]suited\b|\b(wide|broad) (range|spectrum)\b|\b(business|mission)-critical\b|\bcost[- ]effective(ly)?$|\bis (not )?(needed|possible|recommended|used|called|free|better|different)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unclear();
}
