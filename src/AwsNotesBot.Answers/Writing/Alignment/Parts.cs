namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether what stands together in the clause stands together in the grounds, and what they keep apart stays apart.</summary>
internal static class Parts
{
    /// <summary>Who says this share of a run may put its words beside those of another.</summary>
    private const double MostlySaid = 0.7;

    public static string? Objection(Aligned a)
    {
        if (a.Given.Clause is null && a.Both.Select(p => p.Given.Clause).Distinct().Count() < 2)
        {
            return "one clause";
        }

        var crossing = new List<HashSet<int>>();
        foreach (var run in a.Both.GroupBy(p => p.Said.Run))
        {
            if (run.Select(p => p.Given.Clause).Distinct().Count() > 1)
            {
                return "clauses";
            }

            // Of a row only what stands in the cell has parts: its name and column are the first two.
            var touched = run.Where(p => !p.Said.IsClaimless && (!a.Given.IsRow || p.Given.Run > 1)).Select(p => p.Given.Run).Distinct().ToList();
            if (touched.Count < 2 || a.Given.Clause is { Columns.Count: > 0 })
            {
                continue;
            }

            // What another run has as well belongs to that one too.
            var main = touched.MaxBy(r => run.Count(p => p.Given.Run == r));
            var others = touched.Where(r => r != main && run.Any(p => p.Given.Run == r && !a.Given.Own.Words.Any(g => g.Run == main && g.IsSame(p.Said)))).ToList();
            var places = others.Append(main).Order().Select(r => (Run: r, First: run.Where(p => p.Given.Run == r).Min(p => p.Said.At), Last: run.Where(p => p.Given.Run == r).Max(p => p.Said.At))).ToList();
            var isInOrder = places.Zip(places.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
            var isElided = !isInOrder && places.Count == 2 && Said(places[1].Run) == 1 && IsInside(places[0].Run);
            if (places.Where((p, at) => Said(p.Run) < MostlySaid && !(at == 0 && (isInOrder || isElided)) && p.Run != main).Select(p => (int?)p.Run).FirstOrDefault() is { } torn)
            {
                return $"torn {string.Join(' ', a.Given.Own.Words.Where(w => w.Run == torn).Select(w => w.Text))}";
            }

            // A number of the run must not be passed over for one of another run.
            if (!isElided && places.Where(p => p.Run > 0).Any(p => Numbers(p.Run) is { Count: > 0 } numbers && !numbers.Exists(a.IsTaken) && run.Any(x => x.Said.Measure is not null)))
            {
                return "number passed over";
            }

            // A word must not leave what is said with the rest of its run.
            if (!isElided && others.Exists(r => !(isInOrder && r < main) && a.Both.Any(p => p.Given.Run == r && p.Said.Run != run.Key && !p.Said.IsClaimless)))
            {
                return "crosswise";
            }

            // "A long blast lasts 4 seconds" of "a short blast lasts 1 second, a long one 4": what both share stands inside of the first.
            bool IsInside(int r) => a.Given.Own.Words.Where(w => w.Run == r && !w.IsClaimless).ToList() is { Count: > 2 } words && !a.IsTaken(words[0]) && !a.IsTaken(words[^1]) && !words.Exists(w => w.Measure is not null && a.IsTaken(w));

            if (others.Count > 0)
            {
                var set = others.Append(main).ToHashSet();
                if (crossing.Exists(c => c.Intersect(set).Count() > 1))
                {
                    return "crosswise";
                }

                crossing.Add(set);
            }
        }

        // "In a gale, five times" of "five times, in a gale seven times".
        if (!a.Given.IsRow && a.Both.FirstOrDefault(p => p.Said.Measure is not null && !p.Said.IsClaimless) is { Given: { } number } && a.Both.GroupBy(p => p.Said.Run).Any(run => run.All(p => p.Given.Run > number.Run && p.Given.Clause == number.Clause)
            && run.Select(p => p.Given.Run).Distinct().ToList() is [var only] && Numbers(only) is { Count: > 0 } passed && !passed.Exists(a.IsTaken)))
        {
            return "number passed over";
        }

        foreach (var run in a.Given.Own.Brackets.Where(b => a.Both.Any(p => p.Given.Run == b)))
        {
            if (a.Given.Own.Words.Where(w => w.Run < run && !a.Given.Own.Brackets.Contains(w.Run)).TakeLast(2).ToList() is { Count: > 0 } before && !before.Exists(a.IsSaid))
            {
                return $"brackets after {before[^1].Text}";
            }
        }

        return null;

        List<Word> Numbers(int run) => a.Given.Own.Words.Where(w => w.Run == run && w is { Measure: not null, IsClaimless: false }).ToList();

        double Said(int run) => a.Given.Own.Words.Where(w => w.Run == run && !w.IsClaimless).ToList() is { Count: > 0 } words ? (double)words.Count(a.IsTaken) / words.Count : 1;
    }
}
