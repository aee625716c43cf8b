namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>What a chat model read and wrote.</summary>
/// <param name="Prompt">Tokens read.</param>
/// <param name="Completion">Tokens written.</param>
/// <param name="IsEstimated">Whether the endpoint told no counts of its own for some of it.</param>
internal sealed record TokenCount(long Prompt, long Completion, bool IsEstimated)
{
    public static TokenCount None { get; } = new(0, 0, false);

    public static TokenCount operator +(TokenCount a, TokenCount b) =>
        new(a.Prompt + b.Prompt, a.Completion + b.Completion, a.IsEstimated || b.IsEstimated);
}
