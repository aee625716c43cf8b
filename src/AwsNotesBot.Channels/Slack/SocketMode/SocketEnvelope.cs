using System.Text.Json;

namespace AwsNotesBot.Channels.Slack.SocketMode;

/// <summary>What comes over the socket.</summary>
/// <param name="Type"><c>hello</c>, <c>events_api</c>, <c>interactive</c>, <c>slash_commands</c> or <c>disconnect</c>.</param>
/// <param name="EnvelopeId">To be said back.</param>
/// <param name="Payload">What would have been posted.</param>
/// <param name="Reason">Why the socket is about to close.</param>
internal sealed record SocketEnvelope(string? Type, string? EnvelopeId, JsonElement? Payload, string? Reason);

internal sealed record SocketAck(string EnvelopeId);
