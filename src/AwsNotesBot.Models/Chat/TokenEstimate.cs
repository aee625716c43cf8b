namespace AwsNotesBot.Models.Chat;

/// <summary>How many tokens a text may have, where the endpoint does not say.</summary>
public static class TokenEstimate
{
    /// <summary>A rule of thumb for English.</summary>
    private const double CharactersOfAToken = 4;

    public static long Of(int characters) => (long)Math.Ceiling(characters / CharactersOfAToken);
}
