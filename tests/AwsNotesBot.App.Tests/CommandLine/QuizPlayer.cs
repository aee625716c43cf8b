using System.Globalization;
using System.Text.RegularExpressions;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>A learner: every answer has words that no other answer has, and is meant for the question that was last seen.</summary>
internal sealed partial class QuizPlayer(string name)
{
    private readonly Dictionary<string, int> _meant = [];
    private readonly List<string> _acknowledged = [];
    private int _question;
    private bool _wasCut;
    private string? _sent;

    public string Name { get; } = name;

    public bool IsPlaying { get; private set; }

    /// <summary>Answers that the bot has judged before our eyes.</summary>
    public IReadOnlyList<string> Acknowledged => _acknowledged;

    /// <summary>Every answer said, and the number of the question it was said to.</summary>
    public IReadOnlyDictionary<string, int> Meant => _meant;

    /// <summary>What the bot has said that belongs to no quiz.</summary>
    public List<string> Astray { get; } = [];

    public string Next(bool goOn)
    {
        if (!IsPlaying)
        {
            _sent = null;
            return goOn ? "quiz 3 questions" : "again";
        }

        _sent = $"guess {_meant.Count + 1} of {Name}";
        _meant.Add(_sent, _question);
        return _sent;
    }

    public void Hear(string said)
    {
        if (_sent is not null && said.StartsWith("Not quite", StringComparison.Ordinal))
        {
            _acknowledged.Add(_sent);
        }
        else if (_sent is not null && !said.StartsWith("Your last answer was kept", StringComparison.Ordinal) && !said.StartsWith("**Question ", StringComparison.Ordinal))
        {
            Astray.Add(said);
        }

        var shown = Question().Match(said);
        IsPlaying = shown.Success;
        if (IsPlaying)
        {
            _question = int.Parse(shown.Groups[1].Value, CultureInfo.InvariantCulture);
        }

        _wasCut &= IsPlaying;
    }

    /// <returns>Whether the kill hit a quiz that was not hit before.</returns>
    public bool CutOff()
    {
        var first = IsPlaying && !_wasCut;
        _wasCut |= IsPlaying;
        return first;
    }

    [GeneratedRegex(@"\*\*Question (\d+) of")]
    private static partial Regex Question();
}
