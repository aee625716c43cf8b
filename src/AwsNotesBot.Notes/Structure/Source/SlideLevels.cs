namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// Decides which titles are headings and of which level: a title with a body is one; one without is a heading only where
/// the next slide goes on about it, else it stays text of the slide above. Slides whose titles repeat the whole topic of
/// a slide before them stand below it.
/// </summary>
internal static class SlideLevels
{
    private const int MostTopicWords = 3;

    public static IEnumerable<(int Line, int Level)> Assign(IReadOnlyList<SlideTitle> slides)
    {
        IReadOnlySet<string> topic = new HashSet<string>();
        for (var i = 0; i < slides.Count; i++)
        {
            var words = SlideTopic.WordsOf(slides[i].Text);
            if (!slides[i].HasBody && !LeadsTheNext(slides, i, words))
            {
                continue;
            }

            if (topic.Count > 0 && topic.IsProperSubsetOf(words))
            {
                yield return (slides[i].Line, 2);
                continue;
            }

            topic = words.Count <= MostTopicWords ? words : new HashSet<string>();
            yield return (slides[i].Line, 1);
        }
    }

    private static bool LeadsTheNext(IReadOnlyList<SlideTitle> slides, int at, IReadOnlySet<string> words)
    {
        var next = at + 1;
        while (next < slides.Count && !slides[next].HasBody)
        {
            next++;
        }

        return next < slides.Count && words.Count is > 0 and <= MostTopicWords && words.IsSubsetOf(SlideTopic.WordsOf(slides[next].Text));
    }
}
