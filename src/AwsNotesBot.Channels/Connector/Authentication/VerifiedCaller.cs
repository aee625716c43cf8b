namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>Who calls, as far as the token proves it.</summary>
internal abstract record VerifiedCaller
{
    private VerifiedCaller()
    {
    }

    /// <summary>Azure Bot Service.</summary>
    /// <param name="ServiceUrl">For activities with this address.</param>
    /// <param name="Endorsements">From these channels.</param>
    public sealed record Service(string ServiceUrl, IReadOnlyList<string> Endorsements) : VerifiedCaller;

    /// <summary>An Emulator that has the bot's own credentials.</summary>
    public sealed record Emulator : VerifiedCaller;

    /// <summary>A program on this machine.</summary>
    public sealed record Anonymous : VerifiedCaller;
}
