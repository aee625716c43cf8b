using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers;

/// <summary>What the bot says to one question.</summary>
public sealed record Answer
{
    /// <summary>Markdown (CommonMark and pipe tables); every sentence, item and row carries <c>[n]</c>. Sources are not part of it.</summary>
    public required string Markdown { get; init; }

    /// <summary>What of it was verified before it was translated into the question's language; <c>null</c> where nothing was.</summary>
    public string? Untranslated { get; init; }

    /// <summary>The question's language by its code of ISO 639-1: what the bot says beside the notes' words is in it, where the bot speaks it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>By number; exactly those whose <c>[n]</c> stands in <see cref="Markdown"/>. Empty where abstained.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>How likely the notes answer the question, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence was made of, by name: contributions to its logit. Without weight where there was nothing to read or the message gave orders.</summary>
    public IReadOnlyList<ScorePart> ConfidenceParts { get; init; } = [];

    /// <summary>Whether the bot says that the notes hold no answer.</summary>
    public required bool Abstained { get; init; }

    /// <summary>Where to look instead, nearest first; at most three, only where abstained.</summary>
    public IReadOnlyList<Hit> Nearest { get; init; } = [];

    /// <summary>Questions that the notes can answer next; at most three.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>The stand-alone question that was searched: the user's own unless it was a follow-up.</summary>
    public required string SearchedFor { get; init; }

    /// <summary>What the search returned, best first; at least ten where the notes have that many.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>The chat model that worded it, held to the passages; <c>null</c> where all of it is the notes' own words.</summary>
    public string? WrittenBy { get; init; }

    /// <summary>How many sentences of the chat model the passages that it was shown bear out.</summary>
    public int Held { get; init; }

    /// <summary>How many sentences of the chat model they do not bear out, with the notes' own in their place.</summary>
    public int Quoted { get; init; }

    /// <summary>How many sentences of the chat model they do not bear out, with nothing in their place.</summary>
    public int Dropped { get; init; }

    /// <summary>From question to answer.</summary>
    public required TimeSpan Elapsed { get; init; }
}
