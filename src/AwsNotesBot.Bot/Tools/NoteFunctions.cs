using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Bot.Tools;

/// <summary><see cref="NoteTools"/> as functions with names, schemas and JSON results, which every protocol and SDK takes as they are.</summary>
public static class NoteFunctions
{
    public const string Search = "search_notes";
    public const string Ask = "ask_notes";
    public const string GetPassage = "get_passage";
    public const string QuizNext = "quiz_next";
    public const string QuizAnswer = "quiz_answer";

    /// <summary>How arguments and results are written: camel case, without a limit on characters that only HTML needs escaped.</summary>
    public static JsonSerializerOptions Json { get; } = new(AIJsonUtilities.DefaultOptions) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IReadOnlyList<AIFunction> Of(NoteTools tools) =>
    [
        Create(tools.SearchAsync, Search),
        Create(tools.AskAsync, Ask),
        Create(tools.GetPassage, GetPassage),
        Create(tools.QuizNextAsync, QuizNext),
        Create(tools.QuizAnswerAsync, QuizAnswer),
    ];

    private static AIFunction Create(Delegate method, string name) =>
        AIFunctionFactory.Create(method, new AIFunctionFactoryOptions { Name = name, SerializerOptions = Json });
}
