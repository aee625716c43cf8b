using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Memory.Reminders;

/// <summary>Time zones as people name them.</summary>
public static partial class TimeZones
{
    /// <param name="name">An IANA name such as <c>Europe/Berlin</c>, in any case, or only its city; also <c>UTC</c> and the like.</param>
    /// <returns><c>null</c> where no zone, or more than one, is called so.</returns>
    public static TimeZoneInfo? Find(string name)
    {
        var id = name.Trim().Replace(' ', '_');
        if (!Name().IsMatch(id))
        {
            return null; // A name is looked up as a file: nothing that could be a path of another sort gets there.
        }

        var zones = TimeZoneInfo.GetSystemTimeZones();
        var known = zones.FirstOrDefault(z => z.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? (zones.Where(z => z.Id.EndsWith($"/{id}", StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null);
        return known ?? (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var other) || TimeZoneInfo.TryFindSystemTimeZoneById(id.ToUpperInvariant(), out other) ? other : null);
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*([/_+-][A-Za-z0-9]+){0,5}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
