using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Reads from a stem how many options are right, and whether the wrong one is asked for.</summary>
internal static partial class Choice
{
    /// <param name="stem">The question without its options.</param>
    /// <param name="options">How many options there are; not all of them can be right.</param>
    /// <returns>1 where nothing else is said.</returns>
    public static int Count(string stem, int options)
    {
        var said = Said().Match(stem);
        var count = said.Success && MeasureReader.In(said.Groups["count"].Value) is [var number] ? (int)number.Value : 1;
        return Math.Clamp(count, 1, Math.Max(1, options - 1));
    }

    public static bool AsksForWrong(string stem) => Wrong().IsMatch(stem);

    /// <summary>The stem without the words that only say how to choose: they are nothing to look for.</summary>
    public static string Without(string stem)
    {
        var bare = Said().Replace(Bracketed().Replace(stem, ""), m => m.Value.Replace(m.Groups["count"].Value, "", StringComparison.Ordinal));
        return Stressed().Replace(bare, m => m.Value.ToLowerInvariant()).Trim();
    }

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const string Counts = "(?<count>one|two|three|four|five|[1-5])";

    [GeneratedRegex(@"\b(choose|select|pick|mark|name)( (any|the|exactly|best))* " + Counts + @"\b|\b(which|what) (of the )?" + Counts + @" \w|\(" + Counts + @" (answers|options|correct|are)\b", Flags | RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"\((choose|select|pick|mark)[^()]*\)", Flags | RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    /// <summary>Words that exams print in capitals, which makes no names of them.</summary>
    [GeneratedRegex(@"\b(NOT|EXCEPT|INCORRECT|FALSE|TRUE|CORRECT|LEAST|MOST|BEST|FIRST|LAST|ONLY|LOWEST|HIGHEST|MINIMUM|MAXIMUM|MUST|CANNOT|AND|OR)\b", Flags)]
    private static partial Regex Stressed();

    /// <summary>Capitals, as exams print the word that turns a question round; in small letters only where nothing else can be meant.</summary>
    [GeneratedRegex(@"\b(NOT|EXCEPT|INCORRECT|FALSE)\b|\b(?i:(which|what) (one )?of (these|the following)( [^ .?]+){0,4} (is|are|does|do|can|will) ?not|except|is (false|incorrect|wrong|untrue|not true|not correct)|are (false|incorrect|wrong|untrue|not true|not correct)|(false|incorrect|wrong|untrue) statements?)\b", Flags)]
    private static partial Regex Wrong();
}
