using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A reason for which an item is not asked.</summary>
/// <param name="Name">As counted in reports.</param>
/// <param name="Rejects">Whether the draft is not worth asking.</param>
internal sealed record GateRule(string Name, Func<ItemDraft, bool> Rejects);
