using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.DirectLine;

namespace AwsNotesBot.Channels.Connector;

/// <summary>The bot's registration with Azure Bot Service: who it is, and whom it believes. Read once, at start.</summary>
/// <remarks>Sovereign clouds have other addresses and issuers; each is a setting.</remarks>
public sealed class ConnectorOptions : IValidatableObject
{
    internal const string Section = "Channels:Connector";

    /// <summary>Gets or sets the bot's app id; without one every call to <c>/api/messages</c> is refused.</summary>
    /// <value>The default is <c>null</c>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the app's secret. One of secret, certificate and managed identity goes with an app id.</summary>
    /// <value>The default is <c>null</c>.</value>
    public string? AppSecret { get; set; }

    /// <summary>Gets or sets the file with the app's certificate and private key, <c>.pfx</c> or <c>.pem</c>.</summary>
    /// <value>The default is <c>null</c>.</value>
    public string? CertificateFile { get; set; }

    /// <summary>Gets or sets the password of a <c>.pfx</c> file.</summary>
    /// <value>The default is <c>null</c>: none.</value>
    public string? CertificatePassword { get; set; }

    /// <summary>Gets or sets whether the app id is that of a user-assigned managed identity of the machine.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool ManagedIdentity { get; set; }

    /// <summary>Gets or sets the tenant of a single-tenant bot.</summary>
    /// <value>The default is <c>null</c>: an older multi-tenant bot.</value>
    [RegularExpression("^[A-Za-z0-9.-]{1,100}$", ErrorMessage = Section + ":{0} must be a tenant's id or domain.")]
    public string? TenantId { get; set; }

    /// <summary>Gets or sets the tenants whose users may talk to the bot.</summary>
    /// <value>The default is none: <see cref="TenantId"/> alone where it is set, otherwise every tenant.</value>
    public IList<string> AllowedTenants { get; set; } = [];

    /// <summary>Gets or sets where the keys are published that sign the service's tokens.</summary>
    /// <value>The default is the public cloud's.</value>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Gets or sets who issues the service's tokens.</summary>
    /// <value>The default is the public cloud's.</value>
    [Required(ErrorMessage = Section + ":{0} must name the issuer of the service's tokens.")]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Gets or sets where the bot gets its own tokens; <c>{tenant}</c> stands for <see cref="TenantId"/>, or for <c>botframework.com</c> without one.</summary>
    /// <value>The default is the public cloud's.</value>
    public string TokenEndpoint { get; set; } = "https://login.microsoftonline.com" + BotCredential.TokenPath;

    /// <summary>Gets or sets what the bot's own tokens are for.</summary>
    /// <value>The default is the public cloud's.</value>
    [Required(ErrorMessage = Section + ":{0} must name what the bot's tokens are for.")]
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Gets or sets whether the Bot Framework Emulator on this machine may talk to the bot, with tokens that it gets by the app's own secret.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool Emulator { get; set; }

    /// <summary>Gets or sets where the keys are published that sign the Emulator's tokens.</summary>
    /// <value>The default is the public cloud's.</value>
    public string EmulatorOpenIdMetadata { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Gets or sets who issues the Emulator's tokens.</summary>
    /// <value>The default is none: the public cloud's two, for <see cref="TenantId"/> or for multi-tenant bots.</value>
    public IList<string> EmulatorIssuers { get; set; } = [];

    /// <summary>Gets or sets whether programs on this machine may talk to the bot without any token. Only without an app id.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool AllowAnonymous { get; set; }

    /// <summary>Gets or sets the host as users see it, as <c>https://host[:port]</c>; links in answers begin with it.</summary>
    /// <value>The default is <c>null</c>: the host that the service calls.</value>
    public string? PublicUrl { get; set; }

    /// <summary>Gets whether anybody may talk to the bot this way.</summary>
    internal bool IsOpen => AppId is not null || AllowAnonymous;

    /// <param name="tenant">As an activity names it; empty where it names none.</param>
    internal bool Allows(string tenant) => AllowedTenants.Count > 0
        ? AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)
        : TenantId is null || string.Equals(TenantId, tenant, StringComparison.OrdinalIgnoreCase);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        var proofs = (AppSecret is null ? 0 : 1) + (CertificateFile is null ? 0 : 1) + (ManagedIdentity ? 1 : 0);
        if (AppId is not null && proofs != 1)
        {
            yield return new($"{Section}:{nameof(AppId)} needs exactly one of {nameof(AppSecret)}, {nameof(CertificateFile)} and {nameof(ManagedIdentity)}; {proofs} are set.");
        }

        if (AppId is null && (proofs > 0 || Emulator))
        {
            yield return new($"{Section}:{nameof(AppId)} is missing: {nameof(AppSecret)}, {nameof(CertificateFile)}, {nameof(ManagedIdentity)} and {nameof(Emulator)} belong to an app.");
        }

        if (AppId is not null && !Guid.TryParse(AppId, out _))
        {
            yield return new($"{Section}:{nameof(AppId)} is '{AppId}'. Write the app's id, for example 11111111-2222-3333-4444-555555555555.");
        }

        if (AppId is not null && AllowAnonymous)
        {
            yield return new($"{Section}:{nameof(AllowAnonymous)} is for trying the bot without a registration. Remove it, or {nameof(AppId)}.");
        }

        if (TenantId is not null && AllowedTenants.Count == 0 && !Guid.TryParse(TenantId, out _))
        {
            yield return new($"{Section}:{nameof(TenantId)} is '{TenantId}'. Activities name tenants by id: write its id there, or list it in {nameof(AllowedTenants)}.");
        }

        if (CertificateFile is not null && !File.Exists(CertificateFile))
        {
            yield return new($"{Section}:{nameof(CertificateFile)} names '{CertificateFile}', which does not exist.");
        }

        foreach (var (name, address) in new[] { (nameof(OpenIdMetadata), OpenIdMetadata), (nameof(EmulatorOpenIdMetadata), EmulatorOpenIdMetadata) })
        {
            if (!ServiceUrl.IsSafe(address))
            {
                yield return new($"{Section}:{name} is '{address}'. It must be an https address.");
            }
        }

        if (!BotCredential.IsTokenEndpoint(TokenEndpoint))
        {
            yield return new($"{Section}:{nameof(TokenEndpoint)} is '{TokenEndpoint}'. Write https://host{BotCredential.TokenPath}.");
        }

        if (PublicUrl is not null && !Origins.IsOrigin(PublicUrl))
        {
            yield return new($"{Section}:{nameof(PublicUrl)} is '{PublicUrl}'. Write scheme and host only, for example https://bot.example.org.");
        }
    }
}
