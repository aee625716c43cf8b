using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Quizzes.Tests.Grading;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

/// <summary>Items and sessions to play with.</summary>
internal static class Cards
{
    public static readonly DateTimeOffset Start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    public static readonly QuizItem
        Kettle = Recall("kettle", "What boils water?", "A kettle", "Kitchen"),
        Oven = Recall("oven", "What bakes bread?", "An oven", "Kitchen"),
        Plough = Recall("plough", "What turns the soil?", "A plough", "Farm"),
        Scythe = Recall("scythe", "What cuts grass?", "A scythe", "Farm"),
        Four = Recall("four", "Which animal gives wool?", "Sheep", "Farm") with
        {
            Kind = QuizKind.OneOfFour,
            Options = ["Sheep", "Cow", "Hen", "Pig"],
            Right = [0],
            Facts = [],
        };

    public static QuizItem? Find(string id) => new[] { Kettle, Oven, Plough, Scythe, Four }.FirstOrDefault(i => i.Id == id);

    public static QuizSession Session(params QuizItem[] items) => new()
    {
        Id = "s1",
        Mode = QuizMode.Quiz,
        Seed = 7,
        Started = Start,
        Queue = [.. items.Select(i => new QueuedItem(i.Id))],
    };

    private static QuizItem Recall(string id, string question, string answer, string topic) => TypedAnswers.Items["t15"] with
    {
        Id = id,
        Question = question,
        Answer = answer,
        Facts = [new QuizFact([answer])],
        Why = $"{question} {answer}.",
        Topic = topic,
        Hint = null,
    };
}
