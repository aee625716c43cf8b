using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks for the name of what a sentence defines: typed, among others, and as a statement about one of the others.</summary>
internal static partial class DefinitionItems
{
    /// <summary>A shorter beginning of a word is chance.</summary>
    private const int ShortestStem = 4;

    /// <summary>What a description must tell so that it is false of another thing: see <see cref="Telling.Of"/>.</summary>
    private const double LeastToJudge = 1;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        List<Definition> proper = [.. facts.Definitions.Where(d => IsProper(d, facts) && !SaysLittle().IsMatch(d.Says))];
        var neighbours = new Neighbours(proper, facts.Index.Model);
        return proper.SelectMany(definition => IsOneOfMany(definition) ? Chosen(definition, neighbours, facts) : Chosen(definition, neighbours, facts).Prepend(Typed(definition, facts)));
    }

    /// <summary>Whether the name tells what is meant wherever it stands; "task" or "the origin" needs to be placed.</summary>
    private static bool IsProper(Definition definition, NoteFacts facts) =>
        definition.Name.Equals(definition.Source.Passage.NoteTitle, StringComparison.OrdinalIgnoreCase)
        || ProperNouns.Words(definition.Name).ToList() is { Count: > 0 } words && words.Exists(facts.Nouns.Names) && words.TrueForAll(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || facts.Nouns.Is(w));

    /// <summary>Whether the sentence says what the thing is, or opens what is said of it; one of many things that it does is no answer to "What is it?".</summary>
    private static bool TellsWhat(Definition definition, NoteFacts facts) =>
        !definition.Source.Path.Any(Pitfalls().IsMatch) && !IsOnlyCompared(definition) && Telling.Of(definition.Says, definition.Name, facts.Index) >= Telling.Least && (Grammar.KindWord(definition) is not null
        || definition.Source.Path.Count <= 1
        || definition.Names.Contains(definition.Source.Path[^1], StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the thing is spoken of only beside what the note is about: what tells the two apart is not what it is.</summary>
    private static bool IsOnlyCompared(Definition definition) =>
        definition.Source.Path is [.., var above] && ComparisonReader.Compares(above) && !definition.Names.Any(name => above.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        && !definition.Source.Passage.NoteAliases.Append(definition.Source.Passage.NoteTitle).Concat(definition.Source.Path.SkipLast(1)).Any(about => definition.Names.Any(name => SettingReader.Holds(about, name)));

    [GeneratedRegex(@"\b(pitfalls?|traps?|mistakes?|misunderst)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pitfalls();

    /// <summary>Whether it says no more of the thing than that it is a standard, of which there are many, or that there are several things by its name.</summary>
    private static bool IsOneOfMany(Definition definition) =>
        OfMany().IsMatch(definition.Says)
        || definition.Source.Path.Concat(definition.Source.Passage.NoteAliases).Append(definition.Source.Passage.NoteTitle).Any(above => above.Contains($"{definition.Name} ", StringComparison.Ordinal) && NarrowerName().IsMatch(above[(above.IndexOf(definition.Name, StringComparison.Ordinal) + definition.Name.Length)..]));

    // "NAT gateway and NAT instance": either might be meant.
    [GeneratedRegex(@"^ \p{Ll}+ and\b", RegexOptions.CultureInvariant)]
    private static partial Regex NarrowerName();

    /// <summary>Whether the sentence says the name once more: "X Sync lets you sync".</summary>
    private static bool IsCircular(Definition definition, NoteFacts facts)
    {
        var said = TextAnalyzer.Terms(definition.Says);
        var own = TextAnalyzer.Terms(facts.Family.Strip(definition.Name)).Where(term => term != Grammar.KindWord(definition)).ToList();
        return own.TrueForAll(term => said.Any(other => other.Length >= ShortestStem && (other.StartsWith(term, StringComparison.Ordinal) || term.StartsWith(other, StringComparison.Ordinal))));
    }

    private static ItemDraft Typed(Definition definition, NoteFacts facts) => new()
    {
        Kind = QuizKind.WhichService,
        Ask = $"What is described here? {Wording.Quoted($"{(Grammar.IsPlural(definition) ? "They" : "It")} {definition.Says}")}",
        Stem = definition.Says,
        Answer = definition.Name,
        Source = definition.Source,
        Fact = [definition.Name, definition.Says],
        Facts = [facts.Named(definition.Names.Append(facts.Family.Strip(definition.Name)), definition.Says)],
        Hint = Hints.Letters(definition.Name),
    };

    private static IEnumerable<ItemDraft> Chosen(Definition definition, Neighbours neighbours, NoteFacts facts)
    {
        var draft = Typed(definition, facts) with { Facts = [], Hint = null };
        var rivals = neighbours.Of(definition);
        if (rivals is [var rival, ..] && !ProperNouns.Words(definition.Says).Any(facts.Family.Has))
        {
            string[] pair = [.. new[] { definition.Name, rival }.Order(StringComparer.OrdinalIgnoreCase)];
            yield return draft with
            {
                Kind = QuizKind.AOrB,
                Ask = $"{pair[0]} or {pair[1]}: which {definition.Says}?",
                Fact = [definition.Name, definition.Says, "of two"],
                Right = [definition.Name],
                Wrong = [[rival]],
                Claims = name => new Claim(facts.Family.Strip(name), definition.Says),
            };
        }

        if (TellsWhat(definition, facts) && !IsCircular(definition, facts))
        {
            yield return draft with
            {
                Kind = QuizKind.Recall,
                Ask = $"What {(Grammar.IsPlural(definition) ? "are" : "is")} {definition.Article.ToLowerInvariant()} {definition.Name}? Say it in a sentence.".Replace("  ", " ", StringComparison.Ordinal),
                Stem = definition.Name,
                Answer = Wording.CapitalFirst(Wording.Predicate(definition.Says)),
                Facts = [new QuizFact([Wording.Predicate(definition.Says)])],
                Hint = Hints.Beginning(definition.Says),
            };
        }

        if (Telling.Of(definition.Says, definition.Name, facts.Index) < LeastToJudge)
        {
            yield break;
        }

        yield return draft with
        {
            Kind = QuizKind.TrueOrFalse,
            Ask = "",
            Answer = $"that is {definition.Name}",
            Right = [definition.Name],
            Wrong = [rivals],
            Claims = name => new Claim(facts.Family.Strip(name), definition.Says),
            Swap = name => $"{Wording.CapitalFirst(name)} {definition.Says}.",
        };
    }

    [GeneratedRegex(@"^is an? (open |industry |common |open-source )?(standard|protocol|format|language|convention)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfMany();

    // A place in a row, where it is reached, its rank, or what was said before: none says what it is.
    [GeneratedRegex(@"^(is|are) (one of )?the (oldest|newest|first|latest|next|most|optimum|best|right|wrong|usual|preferred|cheapest|fastest|simplest)\b|^(is|are) (the )?(only one|other|opposite|latter|second|same)\b|\b(web-scale|world-class|next-generation|industry-leading)\b|\bin exams?\b|\bexam questions?\b|\b(understood|thought|considered|known|seen|regarded) (to be|as|of)\b|\b(product|service|thing) that['’]?s? (is )?accessible\b|\b(that|this|those|these) (feature|set|service|concept)|^(is|are) (an?|the) (\p{L}+ )?(companion|counterpart|variant|variation|alternative|successor|complement|extension|version|replacement|addition|upgrade|subset)\b(?! (of|to|for|from))|^(is|are) (an?|the) (\p{L}+ )?(newer|new|older|better|recommended|essential|important|key|simpler|easier|powerful)\b(?!-)|^(is|are) (an?|the) ([\p{L}-]+ ){0,3}(way|choice|answer|means|name)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysLittle();
}
