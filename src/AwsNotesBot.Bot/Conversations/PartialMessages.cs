namespace AwsNotesBot.Bot.Conversations;

/// <summary>The steps in which a finished text is shown: line by line, cumulative.</summary>
internal static class PartialMessages
{
    /// <returns>Growing prefixes that end at a line's end, the whole text not among them; a table or a fenced block is one step.</returns>
    public static IEnumerable<string> Of(string markdown)
    {
        var fenced = false;
        var start = 0;
        while (markdown.IndexOf('\n', start) is var end && end >= 0)
        {
            var line = markdown.AsSpan(start, end - start).TrimStart();
            fenced ^= line.StartsWith("```");
            start = end + 1;
            var inTable = line.StartsWith("|") && start < markdown.Length && markdown[start] == '|';
            if (!fenced && !inTable && !line.IsWhiteSpace())
            {
                yield return markdown[..end];
            }
        }
    }
}
