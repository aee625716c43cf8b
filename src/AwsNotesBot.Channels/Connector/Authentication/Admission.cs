using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>Checks an activity against what its caller's token proves.</summary>
internal sealed class Admission(IOptions<ConnectorOptions> options)
{
    /// <exception cref="RefusedException">The token is not for this activity.</exception>
    public InboundActivity Admit(ConnectorActivity activity, VerifiedCaller caller, HttpRequest request)
    {
        var serviceUrl = ServiceUrl.TryParse(activity.ServiceUrl)
            ?? throw RefusedException.Forbidden("its activity has no serviceUrl that is an https address.");
        if (string.IsNullOrEmpty(activity.ChannelId))
        {
            throw RefusedException.Forbidden("its activity names no channel.");
        }

        switch (caller)
        {
            case VerifiedCaller.Service service:
                if (!string.Equals(service.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
                {
                    throw RefusedException.Forbidden("its token is for another serviceUrl than its activity's.");
                }

                if (!service.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
                {
                    throw RefusedException.Forbidden("the key of its token may not speak for its activity's channel.");
                }

                break;
            case VerifiedCaller.Emulator or VerifiedCaller.Anonymous:
                if (!serviceUrl.IsLoopback || activity.ChannelId != ConversationReference.Channels.Emulator)
                {
                    throw RefusedException.Forbidden("without the service's token only the channel 'emulator' on this machine is answered.");
                }

                break;
        }

        MustComeFromAllowedTenant(activity);
        var root = options.Value.PublicUrl ?? $"{request.Scheme}://{request.Host}";
        return new InboundActivity(
            activity,
            new ConversationReference(serviceUrl.Text, activity.ChannelId, activity.Conversation!, activity.Recipient!, activity.From, root));
    }

    private void MustComeFromAllowedTenant(ConnectorActivity activity)
    {
        var tenants = new[] { activity.Conversation?.TenantId, Id(activity.ChannelData, "tenant") }.OfType<string>().ToList();
        if (activity.ChannelId == ConversationReference.Channels.Teams && tenants.Count == 0)
        {
            tenants.Add(""); // Teams always tells; where tenants are limited, one that is not told is foreign
        }

        if (tenants.Any(tenant => !options.Value.Allows(tenant)))
        {
            throw RefusedException.Forbidden("its activity comes from a tenant that may not talk to the bot (Channels:Connector:AllowedTenants).");
        }
    }

    private static string? Id(JsonElement? data, string name) =>
        data is { ValueKind: JsonValueKind.Object } json
        && json.TryGetProperty(name, out var inner)
        && inner.ValueKind == JsonValueKind.Object
        && inner.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
