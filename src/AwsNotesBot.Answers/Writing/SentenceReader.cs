using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Cuts what a model streams into sentences, list items and whole code blocks. Holds one answer; not for several threads.</summary>
/// <remarks>A sentence is given out once what follows shows that no marker of its own is still to come.</remarks>
internal sealed partial class SentenceReader
{
    /// <summary>A piece is cut here, in characters, so that a model without full stops fills no memory.</summary>
    public const int MaxCharacters = 2000;

    private string _rest = "";

    /// <summary>The piece that is still being written, as far as it is.</summary>
    public string Rest => _rest;

    /// <param name="delta">What the model said next; a marker may be split over several.</param>
    /// <returns>The pieces that it completes, each with its markers as <c>[n]</c> and its line break.</returns>
    public IReadOnlyList<string> Read(string delta)
    {
        _rest += delta;
        var pieces = new List<string>();
        while (EndOfPiece(_rest) is { } end)
        {
            Add(pieces, _rest[..end]);
            _rest = _rest[end..];
        }

        return pieces;
    }

    /// <summary>What is left when the model has ended; <c>null</c> for nothing.</summary>
    public string? End()
    {
        var pieces = new List<string>();
        Add(pieces, _rest);
        _rest = "";
        return pieces.SingleOrDefault();
    }

    private static void Add(List<string> pieces, string piece)
    {
        if (!string.IsNullOrWhiteSpace(piece))
        {
            pieces.Add(Markers.Normal(piece));
        }
    }

    private static int? EndOfPiece(string text)
    {
        if (Fence().Match(text) is { Success: true } fence)
        {
            var close = FenceEnd().Match(text, fence.Length);
            return close.Success ? close.Index + close.Length : Longest(text);
        }

        foreach (Match stop in Stop().Matches(text))
        {
            if (string.IsNullOrWhiteSpace(text[..stop.Index]))
            {
                continue;
            }

            if (Markers.EndOfRun(text, stop.Index + stop.Length) is not { } end)
            {
                return Longest(text);
            }

            if (text.AsSpan(stop.Index, end - stop.Index).Contains('\n') || (char.IsWhiteSpace(text[end - 1]) && EndsSentence(text, stop.Index, end)))
            {
                return end;
            }
        }

        return Longest(text);
    }

    private static bool EndsSentence(string text, int stop, int next) =>
        !char.IsLower(text[next]) && !Unended().IsMatch(text[Math.Max(0, stop - 12)..stop]);

    private static int? Longest(string text) => text.Length > MaxCharacters ? MaxCharacters : null;

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\A\s*```[^\n]*\n", Flags)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=\n)\s{0,3}```[ \t]*\n", Flags)]
    private static partial Regex FenceEnd();

    [GeneratedRegex(@"[.!?…。！？]+[""'”’)*_]*|\n", Flags)]
    private static partial Regex Stop();

    /// <summary>Before a full stop that ends no sentence: an abbreviation, a list number.</summary>
    [GeneratedRegex(@"(\b(e\.g|i\.e|vs|approx|cf|no|fig|dr|mr|ms)|(^|\n)\s*[0-9]{1,2})$", Flags)]
    private static partial Regex Unended();
}
