using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// Decides which titles are headings and of which level. A title with a body is one; one without is a heading only where
/// the next slide or its own second line goes on about it, else it stays text of the slide above. Below a slide stand
/// those that narrow its topic, and below a comparison the slides about what it compares.
/// </summary>
internal static partial class SlideLevels
{
    private const int MostTopicWords = 3;

    public static IEnumerable<(int Line, int Level)> Assign(IReadOnlyList<SlideTitle> slides)
    {
        Func<TitleTopic, bool> belongs = _ => false;
        for (var i = 0; i < slides.Count; i++)
        {
            var topic = TitleTopic.Of(slides[i].Text);
            var below = Below(slides[i].Text, topic);
            if (!GoesOnInItsSecondLine(slides, i) && (slides[i].HasBody ? GoesOnInItsSecondLine(slides, i - 1) : !LeadsTheNext(slides, i, below)))
            {
                continue;
            }

            if (belongs(topic) && !IsComparison(slides[i].Text))
            {
                yield return (slides[i].Line, 2);
                continue;
            }

            belongs = below;
            yield return (slides[i].Line, 1);
        }
    }

    /// <summary>Whether the title is followed by one that begins in small letters or in brackets, and by the body only then.</summary>
    private static bool GoesOnInItsSecondLine(IReadOnlyList<SlideTitle> slides, int at) =>
        at >= 0 && at + 1 < slides.Count && !slides[at].HasBody && slides[at + 1].HasBody
        && (slides[at + 1].Text[0] == '(' || char.IsLower(slides[at + 1].Text[0]));

    /// <summary>Tells which topics stand below a title.</summary>
    private static Func<TitleTopic, bool> Below(string title, TitleTopic topic) =>
        IsComparison(title) ? other => other.IsNarrowedBy(topic)
        : topic.Words.Count <= MostTopicWords ? topic.IsNarrowedBy
        : _ => false;

    private static bool IsComparison(string title) => Comparison().IsMatch(title);

    private static bool LeadsTheNext(IReadOnlyList<SlideTitle> slides, int at, Func<TitleTopic, bool> below)
    {
        var next = at + 1;
        while (next < slides.Count && !slides[next].HasBody)
        {
            next++;
        }

        return next < slides.Count && below(TitleTopic.Of(slides[next].Text));
    }

    [GeneratedRegex(@"\b(?:vs|versus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();
}
