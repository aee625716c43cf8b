using AwsNotesBot.Bot.Tools;
using Microsoft.SemanticKernel;

namespace AwsNotesBot.SemanticKernel;

/// <summary>The functions of the MCP server as a plugin, so that any agent of Semantic Kernel can use the notes.</summary>
public static class NotesPlugin
{
    public const string Name = "notes";

    public static KernelPlugin Of(NoteTools tools) =>
        KernelPluginFactory.CreateFromFunctions(Name, "Searches, answers from and quizzes on a folder of notes.", NoteFunctions.Of(tools).Select(f => f.AsKernelFunction()));
}
