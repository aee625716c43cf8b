namespace AwsNotesBot.Answers.Exams;

/// <summary>Picks, of all marks in a message, those that are the options of its question.</summary>
internal static class OptionChain
{
    /// <summary>Fewer bullets, digits, or letters within a line are prose.</summary>
    private const int FewestUnsure = 3;

    private const int Fewest = 2;

    /// <param name="marks">In the order of the text.</param>
    /// <returns>The longest run of one form that counts from the first label up, beginnings of lines before places within them; empty where there is none.</returns>
    public static IReadOnlyList<OptionMark> Longest(IReadOnlyList<OptionMark> marks)
    {
        IReadOnlyList<OptionMark> best = [];
        foreach (var lines in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var form in marks.Where(m => m.OpensLine || !lines).GroupBy(m => m.Form).OrderByDescending(g => g.Key.Kind))
            {
                var chain = form.Key.Kind == LabelKind.Bullet ? [.. form] : Counting([.. form]);
                var fewest = lines && form.Key.Kind is LabelKind.Upper or LabelKind.Lower ? Fewest : FewestUnsure;
                if (chain.Count >= fewest && chain.Count <= OptionMarks.Most && chain.Count > best.Count)
                {
                    best = chain;
                }
            }

            if (best.Count > 0)
            {
                return best;
            }
        }

        return best;
    }

    /// <summary>The longest of the runs that begin at a first label; of equal ones the last, which stands behind the stem.</summary>
    private static List<OptionMark> Counting(List<OptionMark> marks)
    {
        List<OptionMark> best = [], run = [];
        foreach (var mark in marks)
        {
            if (mark.Number == 0)
            {
                run = [mark];
            }
            else if (mark.Number == run.Count && run.Count > 0)
            {
                run.Add(mark);
            }

            if (run.Count >= best.Count)
            {
                best = run;
            }
        }

        return best;
    }
}
