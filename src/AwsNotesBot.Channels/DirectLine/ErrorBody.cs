namespace AwsNotesBot.Channels.DirectLine;

/// <summary>The body of every refusal.</summary>
internal sealed record ErrorBody(ErrorDetail Error);

/// <param name="Code">For programs.</param>
/// <param name="Message">For people.</param>
internal sealed record ErrorDetail(string Code, string Message);
