using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Notes.Passages;

/// <summary>Names passages by what they say and where they belong, not by their lines, so that an edit above leaves them alone.</summary>
internal sealed class PassageIds(string notePath)
{
    private const int Bytes = 8;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The next ordinal by the id without one: a line repeated a thousand times must not try a thousand ordinals each time.</summary>
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);

    public string Next(IReadOnlyList<string> headingPath, IReadOnlyList<PassageBlock> blocks)
    {
        var content = $"{notePath}\n{string.Join('\u001f', headingPath)}\n{string.Join('\n', blocks.Select(block => block.Text))}";
        var first = Hash(content);
        var id = first;
        for (var ordinal = ordinals.GetValueOrDefault(first, 2); !given.Add(id); ordinal++)
        {
            id = Hash($"{content}\n{ordinal}");
            ordinals[first] = ordinal + 1;
        }

        return id;
    }

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, Bytes));
}
