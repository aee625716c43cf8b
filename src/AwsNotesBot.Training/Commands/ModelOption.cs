using System.CommandLine;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Training.Commands;

/// <summary>Which table a command works on.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model") { Description = "File of the table; without it, the built-in one." };

    public static StaticEmbeddingModel Load(string? path) => path is null ? StaticEmbeddingModel.BuiltIn : StaticEmbeddingModel.Load(path);
}
