namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Tells whether a line introduces what follows it.</summary>
internal static class LeadLine
{
    /// <summary>A line of at most this many words reads as a title where it is bold or ends without a stop.</summary>
    private const int TitleWords = 12;

    /// <returns>The part of <paramref name="text"/> that introduces: its last sentence where that ends in a colon.</returns>
    public static string? Of(string text, bool isBold)
    {
        if (text.EndsWith(':'))
        {
            var sentence = text.LastIndexOf(". ", StringComparison.Ordinal);
            return sentence < 0 ? text : text[(sentence + 2)..];
        }

        var isStopped = text.EndsWith('.') || text.EndsWith('!') || text.EndsWith(';');
        return text.Split(' ').Length <= TitleWords && (isBold || !isStopped) ? text : null;
    }
}
