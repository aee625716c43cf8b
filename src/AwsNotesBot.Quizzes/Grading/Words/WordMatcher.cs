namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Finds for each word of what is asked the typed word that says it, denies it or comes near.</summary>
internal sealed class WordMatcher(WordKnowledge knowledge)
{
    /// <summary>What the right number without its unit is worth.</summary>
    private const double WithoutUnit = 0.5;

    /// <summary>The cosines from which on two words mean about the same, and what such a word is worth.</summary>
    private static readonly (double Cosine, double Credit)[] Near = [(0.5, 0.7), (0.38, 0.5)];

    /// <summary>What "used" is worth where "used or not" is asked.</summary>
    private const double Half = 0.5;

    private readonly Typo _typo = new(knowledge);

    public WordKnowledge Knowledge => knowledge;

    /// <param name="asked">Words of a fact or an option.</param>
    /// <param name="typed">Words of the answer.</param>
    /// <param name="hedged">Whether the answer denies or excepts something, so that "only X" may say as much as "except X".</param>
    /// <param name="byMeaning">Whether a word that only means about the same counts: not where a name is asked.</param>
    /// <returns>One match for each asked word, in their order.</returns>
    public IReadOnlyList<WordMatch> Match(IReadOnlyList<Word> asked, IReadOnlyList<Word> typed, bool hedged = false, bool byMeaning = true)
    {
        var nearness = new Nearness(knowledge, asked, typed);
        hedged |= typed.Any(w => w.Sense != Sense.Asserted);
        var matches = new WordMatch[asked.Count];
        for (var i = 0; i < asked.Count; i++)
        {
            matches[i] = WordMatch.None;
            for (var j = 0; j < typed.Count; j++)
            {
                matches[i] = matches[i].Better(Pair(i, j));
            }
        }

        Join(asked, typed, matches, hedged);
        return matches;

        WordMatch Pair(int i, int j)
        {
            var match = PairExactly(asked[i], typed[j], j, hedged);
            return match is not null || !byMeaning || knowledge.AreSiblings(asked[i], typed[j])
                ? match ?? WordMatch.None
                : Judge(asked[i], typed[j], j, hedged).Times(Near.FirstOrDefault(n => nearness.Of(i, j) >= n.Cosine).Credit);
        }
    }

    /// <returns><c>null</c> where neither says anything of the other.</returns>
    private WordMatch? PairExactly(Word asked, Word typed, int place, bool hedged)
    {
        if (asked.Measure is { } wanted && typed.Measure is { } given)
        {
            return MeasureMatch.Same(wanted, given) ? Judge(asked, typed, place, hedged)
                : MeasureMatch.LacksUnit(wanted, given) ? new WordMatch(WithoutUnit, false, [place])
                : MeasureMatch.Excludes(wanted, given) ? new WordMatch(0, true, [place])
                : WordMatch.None;
        }

        if (asked.Measure is not null || typed.Measure is not null)
        {
            return asked.Text == typed.Text ? Judge(asked, typed, place, hedged) : WordMatch.None;
        }

        if (WordGroups.AreOpposites(asked, typed))
        {
            return asked.Sense == Sense.Excepted ? WordMatch.None : Judge(asked, typed with { Sense = Opposite(typed.Sense) }, place, hedged: false);
        }

        return AreSame(asked, typed) ? Judge(asked, typed, place, hedged) : null;
    }

    private static Sense Opposite(Sense sense) => sense switch
    {
        Sense.Asserted => Sense.Denied,
        Sense.Denied or Sense.Excepted => Sense.Asserted,
        _ => sense,
    };

    private bool AreSame(Word asked, Word typed) =>
        WordForms.Are(asked, typed) || WordGroups.AreSynonyms(asked, typed) || _typo.Is(typed.Text, asked.Text);

    private static WordMatch Judge(Word asked, Word typed, int place, bool hedged)
    {
        var agrees = (asked.Sense, typed.Sense) switch
        {
            (Sense.Either, _) => typed.Sense == Sense.Either,
            (Sense.Asserted, Sense.Asserted or Sense.Either) or (Sense.Denied or Sense.Excepted, Sense.Denied or Sense.Excepted) => true,
            (Sense.Excepted, Sense.Asserted) => hedged, // "no, only X" says as much as "no, except X"
            _ => false,
        };
        return agrees ? new WordMatch(1, false, [place])
            : asked.Sense == Sense.Either ? new WordMatch(Half, false, [place])
            : new WordMatch(0, true, [place]);
    }

    /// <summary>Words written together or apart ("cloud trail"), and names against their initials ("DLQ").</summary>
    private static void Join(IReadOnlyList<Word> asked, IReadOnlyList<Word> typed, WordMatch[] matches, bool hedged)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var (start, count) in JoinedWords.Runs(typed, asked[i].Text))
            {
                var places = Enumerable.Range(start, count).ToArray();
                matches[i] = matches[i].Better(Judge(asked[i], typed[start], start, hedged) with { Places = places });
            }
        }

        for (var j = 0; j < typed.Count; j++)
        {
            foreach (var (start, count) in JoinedWords.Runs(asked, typed[j].Text))
            {
                for (var i = start; i < start + count; i++)
                {
                    matches[i] = matches[i].Better(Judge(asked[i], typed[j], j, hedged));
                }
            }
        }
    }
}
