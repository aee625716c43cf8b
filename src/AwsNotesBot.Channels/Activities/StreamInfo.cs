namespace AwsNotesBot.Channels.Activities;

/// <summary>Where an activity stands in a streamed answer. Sent as an entity and, without its type, in the channel data: clients look in either.</summary>
/// <param name="Type"><c>streaminfo</c> in the entity, absent in the channel data.</param>
/// <param name="StreamType"><c>informative</c>, <c>streaming</c> or <c>final</c>.</param>
/// <param name="StreamSequence">From 1, rising; absent in the final one.</param>
/// <param name="StreamId">The id of the stream's first activity; absent in that one.</param>
internal sealed record StreamInfo(string? Type, string StreamType, int? StreamSequence, string? StreamId);
