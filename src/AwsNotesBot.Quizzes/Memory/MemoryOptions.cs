using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory;

/// <summary>When quiz items come back. Section <c>Quizzes:Memory</c> of the settings.</summary>
public sealed class MemoryOptions : IValidatableObject
{
    internal const string Section = "Quizzes:Memory";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>Gets or sets the chance of recall at which an item comes back; more means more reviews.</summary>
    /// <value>The default is 0.9.</value>
    [Range(0.7, 0.99, ErrorMessage = Between)]
    public double DesiredRetention { get; set; } = 0.9;

    /// <summary>
    /// Gets or sets FSRS weights for every learner, separated by commas: 21, or the 19 or 17 of older versions. They take the place
    /// of the default weights and of those fitted to a learner.
    /// </summary>
    /// <value>The default is <c>null</c>: a learner's own weights where they were fitted, else the default weights.</value>
    public string? Weights { get; set; }

    /// <summary>Gets or sets the waits before a new item counts in days, for example <c>1m 10m</c>; units are s, m, h and d, none above a day. Empty for days at once.</summary>
    /// <value>The default is <c>1m 10m</c>.</value>
    public string LearningSteps { get; set; } = "1m 10m";

    /// <summary>Gets or sets the same waits for an item that was known and forgotten.</summary>
    /// <value>The default is <c>10m</c>.</value>
    public string RelearningSteps { get; set; } = "10m";

    /// <summary>Gets or sets the longest interval, in days.</summary>
    /// <value>The default is 36,500.</value>
    [Range(1, FsrsScheduler.DefaultMaxIntervalDays, ErrorMessage = Between)]
    public int MaxIntervalDays { get; set; } = FsrsScheduler.DefaultMaxIntervalDays;

    /// <summary>Gets or sets whether intervals are spread a little, so that items learned together do not come back together for ever.</summary>
    /// <value>The default is <c>true</c>.</value>
    public bool Fuzz { get; set; } = true;

    /// <summary>Gets or sets within how many seconds a right answer counts as fast, so that it is rated Easy.</summary>
    /// <value>The default is 8.</value>
    [Range(1, 120, ErrorMessage = Between)]
    public double FastSeconds { get; set; } = 8;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        foreach (var (name, steps) in ((string, string)[])[(nameof(LearningSteps), LearningSteps), (nameof(RelearningSteps), RelearningSteps)])
        {
            if (StepList.TryParse(steps) is null)
            {
                yield return new($"{Section}:{name} is '{steps}'. Write up to {StepList.MaxSteps} waits of at most a day, for example 1m 10m; units are s, m, h and d.");
            }
        }

        if (WeightList.TryParse(Weights, out _) is { } problem)
        {
            yield return new($"{Section}:{nameof(Weights)}: {problem}");
        }
    }
}
