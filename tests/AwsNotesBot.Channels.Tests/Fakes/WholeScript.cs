namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>What one person says to the whole bot in twenty-two turns, in whatever channel: questions, follow-ups, a quiz, a reminder.</summary>
internal static class WholeScript
{
    public static IReadOnlyList<string> Turns { get; } =
    [
        "How many eggs does a mason bee lay?", "And how does she close her nest?", "How long does a bumblebee colony live?", "What does a beehive cost?",
        "hello", "help", "quiz me on the orchard", "How many eggs does a mason bee lay?", "hint", "no idea", "a", "skip", "why", "b", "show source", "harder",
        "stop", "progress", "remind me at 8:00", "stop reminding me", "When does a bumblebee queen begin to fly?", "forget",
    ];
}
