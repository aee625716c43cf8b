namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>Holds how a sentence begins to the passages, before its end and its marker are known. Holds one answer; not for several threads.</summary>
internal sealed class SentenceOpener(SentenceVerifier verifier)
{
    private readonly HashSet<(string, OpeningEnd)> _tried = [];

    /// <param name="beginning">A sentence as far as it is written.</param>
    /// <returns>The shortest that holds; <c>null</c> where the sentence must be waited for.</returns>
    public Opening? Open(string beginning) => OpeningReader.In(beginning)
        .Where(_tried.Add)
        .Select(place => Open(beginning, place.Text, place.End))
        .FirstOrDefault(opening => opening is not null);

    private Opening? Open(string beginning, string text, OpeningEnd end)
    {
        var units = verifier.Support($"{text}.");
        var stands = end switch
        {
            OpeningEnd.Sentence => units.Count > 0,
            OpeningEnd.FullStop => units.Count > 0 && units.All(u => OpeningSupport.KeepsConditions(text, u)),
            _ => units is [var one] && OpeningSupport.IsPlain(text, end, one),
        };
        return stands ? new Opening(text, WrittenText.IsItem(beginning), units) : null;
    }
}
