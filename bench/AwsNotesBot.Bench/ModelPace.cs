namespace AwsNotesBot.Bench;

/// <summary>A hosted model's usual pace.</summary>
internal static class ModelPace
{
    /// <summary>In milliseconds: until the first token, and for each further one.</summary>
    public const int ToFirstToken = 500, PerToken = 8;

    /// <summary>In characters, as tokenisers of English have it.</summary>
    private const int Token = 4;

    public static IEnumerable<string> Tokens(string text) => text.Chunk(Token).Select(c => new string(c));

    /// <summary>The same by the clock.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="saying">Told what has been said before each token.</param>
    public static IEnumerable<string> Say(string text, Action<int> saying)
    {
        Thread.Sleep(ToFirstToken);
        var said = 0;
        foreach (var token in Tokens(text))
        {
            saying(said);
            yield return token;
            said += token.Length;
            Thread.Sleep(PerToken);
        }
    }
}
