using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Answers;

/// <summary>How answers are made from passages. Read once, when the answerer is built.</summary>
public sealed class AnswerOptions
{
    /// <summary>Gets or sets how many of the best passages evidence is read from.</summary>
    /// <value>The default is 8.</value>
    [Range(1, 50)]
    public int Passages { get; set; } = 8;

    /// <summary>Gets or sets the length, in words, up to which an answer is filled with further points.</summary>
    /// <value>The default is 74.</value>
    [Range(10, 1_000)]
    public int WantedWords { get; set; } = 74;

    /// <summary>Gets or sets the length, in words, up to which a list, steps or a comparison is filled.</summary>
    /// <value>The default is 138.</value>
    [Range(10, 2_000)]
    public int MaxWords { get; set; } = 138;

    /// <summary>Gets or sets the most sentences, items and rows of an answer that is not a list.</summary>
    /// <value>The default is 12.</value>
    [Range(1, 50)]
    public int MaxUnits { get; set; } = 12;

    /// <summary>Gets or sets how far below the best unit's score a further one may lie.</summary>
    /// <value>The default is 4.</value>
    [Range(0.0, 100.0)]
    public double ScoreDrop { get; set; } = 4;

    /// <summary>Gets or sets what covering all of the question's words anew adds to a unit's score.</summary>
    /// <value>The default is 1.5.</value>
    [Range(0.0, 100.0)]
    public double NewsWeight { get; set; } = 1.5;

    /// <summary>Gets or sets how much a word counts that a follow-up takes from the conversation, beside the question's own.</summary>
    /// <value>The default is 0.5.</value>
    [Range(0.0, 1.0)]
    public double ContextWeight { get; set; } = 0.5;

    /// <summary>Gets or sets the confidence, from 0 to 1, below which the bot says that the notes do not answer.</summary>
    /// <value>The default is 0.6.</value>
    [Range(0.0, 1.0)]
    public double MinConfidence { get; set; } = 0.6;

    /// <summary>Gets or sets how clearly, from 0 to 1, the notes must speak for one option of an exam question before another; at 0.5 a hair's breadth decides.</summary>
    /// <value>The default is 0.57.</value>
    [Range(0.0, 1.0)]
    public double MinExamClearness { get; set; } = 0.57;

    /// <summary>Gets or sets the longest, in seconds, that a chat model may take to make a follow-up, a question in another language or one that found little stand alone; 0 never asks it.</summary>
    /// <value>The default is 4.</value>
    [Range(0, 60)]
    public int RewriteSeconds { get; set; } = 4;

    /// <summary>Gets or sets the longest, in seconds, that a chat model may take over one answer with all that it is asked for: to rewrite the question, to write, to translate. The notes speak then.</summary>
    /// <value>The default is 25: a turn has 30 in most channels.</value>
    [Range(1, 600)]
    public int ModelSeconds { get; set; } = 25;
}
