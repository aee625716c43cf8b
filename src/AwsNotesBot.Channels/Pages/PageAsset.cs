namespace AwsNotesBot.Channels.Pages;

/// <param name="Version">The beginning of the content's SHA-256.</param>
/// <param name="Brotli">The content compressed, for clients that take it so.</param>
internal sealed record PageAsset(string Name, string ContentType, string Version, byte[] Content, byte[] Brotli);
