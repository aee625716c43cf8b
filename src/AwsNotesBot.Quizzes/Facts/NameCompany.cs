using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Which word follows which name so often that the one tells the other: "EC2" before "instance".</summary>
internal sealed partial class NameCompany
{
    private const int Often = 3;

    private readonly Dictionary<(string Name, string Next), int> _together = [];

    public NameCompany(KnownNames names, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var (name, start) in names.In(text))
            {
                if (Next(text[(start + name.Length)..]) is { } next)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_together, (name, next), out _)++;
                }
            }
        }
    }

    /// <param name="name">A known name.</param>
    /// <param name="after">The text behind it.</param>
    public bool IsExpected(string name, string after) => Next(after) is { } next && _together.GetValueOrDefault((name, next)) >= Often;

    private static string? Next(string after) => Word().Match(after) is { Success: true } word ? word.Groups[1].Value.TrimEnd('s') : null;

    [GeneratedRegex(@"^\s+(\p{Ll}{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
