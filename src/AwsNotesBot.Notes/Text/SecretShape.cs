using System.Buffers;

namespace AwsNotesBot.Notes.Text;

/// <summary>Tells a literal secret from what stands in its place in documentation.</summary>
internal static class SecretShape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("!@#$%^&*+=/?~");

    private static readonly SearchValues<char> MaskCharacters = SearchValues.Create("*xX.…•-_#?");

    /// <summary>How a reference to a value kept elsewhere begins: a variable, a template, a file, a placeholder in brackets.</summary>
    private static readonly SearchValues<char> ReferenceStarts = SearchValues.Create("$%<{[(*@&~");

    private static readonly SearchValues<string> ReferenceWords =
        SearchValues.Create(["pass", "pwd", "secret", "token", "key", "cred", "your"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> PlainWords = new(
        ["none", "null", "nil", "undefined", "true", "false", "string", "required", "optional", "text", "value", "prompt", "empty"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A value that is written out: <c>hunter</c> in <c>password=hunter</c>.</summary>
    public static bool IsLiteral(string value) =>
        value.Length > 0
        && !ReferenceStarts.Contains(value[0])
        && value.AsSpan().ContainsAnyExcept(MaskCharacters)
        && !value.Contains("://", StringComparison.Ordinal)
        && !value.StartsWith("arn:", StringComparison.Ordinal)
        && !PlainWords.Contains(value)
        && !IsPath(value)
        && !IsName(value);

    /// <summary>A literal that is no word of prose either: letters with a digit or a sign such as <c>!</c>.</summary>
    public static bool IsStrongLiteral(string value) =>
        value.Length >= 6 && value.Any(char.IsAsciiLetter) && (value.Any(char.IsAsciiDigit) || value.AsSpan().ContainsAny(Special)) && IsLiteral(value);

    /// <summary>For labels as general as <c>token</c>: a literal as long as generated ones are.</summary>
    public static bool IsGenerated(string value) => value.Length >= 16 && HasDigit(value) && IsStrongLiteral(value);

    public static bool HasDigit(string value) => value.Any(char.IsAsciiDigit);

    /// <summary>Capitals, small letters and digits, as random characters have; hexadecimal digests and words have not.</summary>
    public static bool IsMixed(string value) => HasDigit(value) && value.Any(char.IsAsciiLetterUpper) && value.Any(char.IsAsciiLetterLower);

    /// <summary>As long as a real access key id, or shortened by hand but with its digits left.</summary>
    public static bool IsAccessKeyId(string value) => value.Length == 20 || HasDigit(value);

    /// <summary>The name of a variable, field or parameter: <c>db_password</c>, <c>config.token</c>.</summary>
    private static bool IsName(string value) =>
        value.All(character => char.IsAsciiLetter(character) || character is '_' or '.' or '-') && value.AsSpan().ContainsAny(ReferenceWords);

    private static bool IsPath(string value) =>
        value[0] is '/' or '.' && value.All(character => char.IsAsciiLetterLower(character) || character is '/' or '.' or '_' or '-');
}
