namespace AwsNotesBot.Answers.Tests.Writing.Sentences;

/// <summary>A sentence that the note does not say, or not where the marker points.</summary>
/// <param name="Kind">What was planted.</param>
internal sealed record PlantedFault(string Kind, string Sentence)
{
    /// <summary>Whether only the citation is false: the sentence may pass, but never with the marker that it has.</summary>
    public bool IsOfCitation => Kind is "wrong marker" or "invented citation" or "citation";

    public static PlantedFault Read(string item) => item.Split(": ", 2) is [var kind, var sentence] ? new(kind, sentence)
        : throw new InvalidDataException($"'{item}' names no kind of fault. Write it as '- number: The sentence. [1]'.");
}
