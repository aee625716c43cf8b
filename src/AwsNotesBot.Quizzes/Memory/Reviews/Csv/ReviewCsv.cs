using System.Globalization;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Reviews.Csv;

/// <summary>A learner's review log as CSV with a header line. The learner is not in it: who imports a file, imports it as their own.</summary>
public static class ReviewCsv
{
    /// <summary>The most rows that one import takes: years of a diligent learner.</summary>
    public const int MaxRows = 200_000;

    /// <summary>The most problems that are listed, so that a file of another kind does not fill the screen.</summary>
    public const int MaxProblems = 100;

    private const string Header = "time,item,rating,outcome,seconds,session,number,revision,answer";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>A clock may be a little wrong, but nobody answers tomorrow.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    private static readonly int Columns = Header.Split(',').Length;

    /// <param name="log">Rows of one learner, corrections included.</param>
    /// <param name="writer">Where the file goes; lines end as RFC 4180 says.</param>
    public static void Write(IEnumerable<Review> log, TextWriter writer)
    {
        writer.Write(Header + "\r\n");
        foreach (var r in log)
        {
            string[] fields =
            [
                r.Time.ToString(TimeFormat, CultureInfo.InvariantCulture), Guard(r.ItemId), Lower(r.Rating), Lower(r.Outcome),
                r.Elapsed.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture), Guard(r.Session),
                r.Number.ToString(CultureInfo.InvariantCulture), r.Revision.ToString(CultureInfo.InvariantCulture), Guard(r.Answer),
            ];
            writer.Write(string.Join(',', fields.Select(CsvRecords.Quote)) + "\r\n");
        }
    }

    /// <param name="reader">The file.</param>
    /// <param name="learner">Whose reviews they become.</param>
    /// <param name="now">Rows of a later day are refused.</param>
    public static ReviewCsvRows Read(TextReader reader, string learner, DateTimeOffset now)
    {
        var (rows, problems) = (new List<Review>(), new List<string>());
        var headed = false;
        foreach (var record in CsvRecords.Read(reader))
        {
            if (!headed)
            {
                headed = true;
                if (record.Problem is null && string.Join(',', record.Fields.Select(f => f.Trim().TrimStart('\uFEFF'))) == Header)
                {
                    continue;
                }

                problems.Add($"Line {record.Line}: the columns must be {Header}.");
                break;
            }

            if (rows.Count == MaxRows || problems.Count == MaxProblems)
            {
                problems.Add($"Line {record.Line}: the rest was not read; an import takes {MaxRows:N0} rows, and ends after {MaxProblems} problems.");
                break;
            }

            if ((record.Problem ?? Parse(record.Fields, learner, now, rows)) is { } problem)
            {
                problems.Add($"Line {record.Line}: {problem}");
            }
        }

        return new(rows, problems);
    }

    /// <returns>What is wrong, or <c>null</c> where the row was added.</returns>
    private static string? Parse(IReadOnlyList<string> fields, string learner, DateTimeOffset now, List<Review> rows)
    {
        if (fields.Count != Columns)
        {
            return $"it has {fields.Count} fields, and {Columns} are needed.";
        }

        if (!DateTimeOffset.TryParse(fields[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) || time < DateTimeOffset.UnixEpoch || time > now + Ahead)
        {
            return "the time must be like 2026-03-01T08:00:00.000Z, and not in the future.";
        }

        if (!TryParse<Rating>(fields[2], out var rating) || !TryParse<AnswerOutcome>(fields[3], out var outcome))
        {
            return "the rating must be again, hard, good or easy, and the outcome wrong, partly or right.";
        }

        if (!double.TryParse(fields[4], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds > TimeSpan.FromDays(365).TotalSeconds)
        {
            return "the seconds must be a number of at most a year.";
        }

        if (!TryParse(fields[6], 1, out var number) || !TryParse(fields[7], 0, out var revision))
        {
            return "the number must count from 1 and the revision from 0.";
        }

        if (!IsId(fields[1]) || !IsId(fields[5]))
        {
            return $"item and session must have 1 to {Review.MaxIdCharacters} characters.";
        }

        rows.Add(new Review
        {
            Learner = learner,
            ItemId = Unguard(fields[1]),
            Rating = rating,
            Outcome = outcome,
            Answer = Unguard(fields[8]),
            Elapsed = TimeSpan.FromMilliseconds(Math.Round(seconds * 1_000)),
            Time = time,
            Session = Unguard(fields[5]),
            Number = number,
            Revision = revision,
        });
        return null;
    }

    /// <summary>A spreadsheet takes a cell that begins so for a formula: with an apostrophe before it, it stays text.</summary>
    private static string Guard(string field) => IsFormula(field.TrimStart('\'')) ? $"'{field}" : field;

    private static string Unguard(string field) => field.StartsWith('\'') && IsFormula(field.TrimStart('\'')) ? field[1..] : field;

    private static bool IsFormula(string field) => field.Length > 0 && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsId(string field) => !string.IsNullOrWhiteSpace(Unguard(field)) && field.Length <= Review.MaxIdCharacters;

    private static bool TryParse(string field, int least, out int value) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least;

    private static bool TryParse<T>(string field, out T value)
        where T : struct, Enum => Enum.TryParse(field, ignoreCase: true, out value) && Enum.IsDefined(value) && char.IsLetter(field.TrimStart()[0]);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <param name="Rows">The good ones.</param>
/// <param name="Problems">A sentence for each bad line, with its number.</param>
public sealed record ReviewCsvRows(IReadOnlyList<Review> Rows, IReadOnlyList<string> Problems);
