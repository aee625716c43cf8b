namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>Who issues the tokens that an Emulator gets with the bot's credentials.</summary>
internal static class EmulatorIssuers
{
    /// <summary>The tenant in which multi-tenant bots get their tokens: botframework.com.</summary>
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public static IReadOnlyList<string> Of(ConnectorOptions options)
    {
        var tenant = options.TenantId ?? BotFrameworkTenant;
        return options.EmulatorIssuers.Count > 0
            ? [.. options.EmulatorIssuers]
            : [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];
    }
}
