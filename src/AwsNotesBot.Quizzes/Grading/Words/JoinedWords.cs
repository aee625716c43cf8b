namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Finds where words in a row make up one: joined as they are ("cloud trail"), or by their initials ("DLQ").</summary>
internal static class JoinedWords
{
    /// <summary>An abbreviation has this many letters.</summary>
    private const int ShortestInitials = 2, LongestInitials = 6;

    /// <returns>Runs of two or more words.</returns>
    public static IEnumerable<(int Start, int Count)> Runs(IReadOnlyList<Word> words, string one)
    {
        for (var start = 0; start < words.Count - 1; start++)
        {
            var count = Math.Max(Joined(words, start, one), Initials(words, start, one));
            if (count > 1)
            {
                yield return (start, count);
            }
        }
    }

    private static int Joined(IReadOnlyList<Word> words, int start, string one)
    {
        var length = 0;
        for (var at = start; at < words.Count && one.AsSpan(length).StartsWith(words[at].Text); at++)
        {
            length += words[at].Text.Length;
            if (length == one.Length)
            {
                return at - start + 1;
            }
        }

        return 0;
    }

    /// <summary>The first letter of each word, or the whole of a last one that is an abbreviation itself: "EIP" for "Elastic IP".</summary>
    private static int Initials(IReadOnlyList<Word> words, int start, string one)
    {
        if (one.Length is < ShortestInitials or > LongestInitials)
        {
            return 0;
        }

        for (var at = 0; start + at < words.Count && at < one.Length; at++)
        {
            var word = words[start + at].Text;
            if (at > 0 && one.AsSpan(at).SequenceEqual(word))
            {
                return at + 1;
            }

            if (word[0] != one[at])
            {
                return 0;
            }

            if (at == one.Length - 1)
            {
                return one.Length;
            }
        }

        return 0;
    }
}
