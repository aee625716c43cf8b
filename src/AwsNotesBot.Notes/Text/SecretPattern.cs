using System.Buffers;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Text;

/// <summary>One kind of secret and how it looks within a line.</summary>
internal sealed class SecretPattern
{
    /// <summary>The regular expression's group that is replaced; without one the whole match is.</summary>
    public const string SecretGroup = "secret";

    private readonly SearchValues<string> _anchorValues;

    /// <summary>Built when a line first holds an anchor: most notes never need most patterns, and each takes milliseconds.</summary>
    private readonly Lazy<Regex> _regex;

    /// <param name="name">As people call it.</param>
    /// <param name="anchors">A line without any of these, in any case, is not looked at; none means every line.</param>
    /// <param name="expression">Matched by an automaton, so that no line can make it slow; it knows neither look-around nor back references.</param>
    public SecretPattern(string name, string[] anchors, string expression)
    {
        Name = name;
        Anchors = anchors;
        _anchorValues = SearchValues.Create(anchors, StringComparison.OrdinalIgnoreCase);
        _regex = new(() => new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    public string Name { get; }

    public string[] Anchors { get; }

    /// <summary>Whether the text in the secret's place is a secret, rather than a placeholder, a reference or a word of prose.</summary>
    public Func<string, bool> IsSecret { get; init; } = static _ => true;

    /// <summary>Looked for only in the line of an access key id and the few lines after it.</summary>
    public bool OnlyNearAccessKey { get; init; }

    /// <returns>The line with each secret replaced, and how many were.</returns>
    public (string Line, int Count) Redact(string line)
    {
        if (Anchors.Length > 0 && !line.AsSpan().ContainsAny(_anchorValues))
        {
            return (line, 0);
        }

        var count = 0;
        var redacted = _regex.Value.Replace(line, match =>
        {
            var group = match.Groups[SecretGroup];
            var secret = group.Success ? group : match.Groups[0];
            if (!IsSecret(secret.Value))
            {
                return match.Value;
            }

            count++;
            var start = secret.Index - match.Index;
            return string.Concat(match.ValueSpan[..start], SecretRedactor.Replacement, match.ValueSpan[(start + secret.Length)..]);
        });
        return (redacted, count);
    }
}
