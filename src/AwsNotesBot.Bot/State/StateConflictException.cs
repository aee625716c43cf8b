namespace AwsNotesBot.Bot.State;

/// <summary>A document was changed by somebody else between reading and writing.</summary>
public sealed class StateConflictException(string key)
    : Exception($"The state '{key}' was changed by another turn in the meantime. Read it again, and write again.")
{
    public string Key { get; } = key;
}
