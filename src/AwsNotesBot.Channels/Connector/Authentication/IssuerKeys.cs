namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>The keys of the two issuers.</summary>
/// <param name="Service">Azure Bot Service's.</param>
/// <param name="Emulator">Those of the bot's own tenant, which sign what an Emulator gets.</param>
internal sealed record IssuerKeys(SigningKeys Service, SigningKeys Emulator) : IDisposable
{
    public void Dispose()
    {
        Service.Dispose();
        Emulator.Dispose();
    }
}
