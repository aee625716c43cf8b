using System.Text;

namespace AwsNotesBot.Quizzes.Memory.Reviews.Csv;

/// <summary>Cuts CSV into records. RFC 4180, with any kind of line end.</summary>
internal static class CsvRecords
{
    /// <summary>A record that is longer, for example after a quote that is never closed, is reported and skipped to the end of its line.</summary>
    private const int MaxRecordCharacters = 20_000;

    /// <returns>Each record with the line it begins in; blank lines are left out.</returns>
    public static IEnumerable<CsvRecord> Read(TextReader reader)
    {
        var line = 1;
        while (reader.Peek() >= 0)
        {
            var (record, lines) = ReadRecord(reader, line);
            line += lines;
            if (record.Fields is not [""])
            {
                yield return record;
            }
        }
    }

    private static (CsvRecord Record, int Lines) ReadRecord(TextReader reader, int line)
    {
        var (fields, field, length, lines, quoted) = (new List<string>(), new StringBuilder(), 0, 0, false);
        while (reader.Read() is var code and >= 0)
        {
            var c = (char)code;
            if (++length > MaxRecordCharacters)
            {
                SkipLine(reader, c);
                return (new(line, [], $"the record is longer than {MaxRecordCharacters:N0} characters; is a quote left open?"), lines + 1);
            }

            var endsLine = c == '\n' || (c == '\r' && reader.Peek() != '\n');
            lines += endsLine ? 1 : 0;
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (endsLine)
            {
                break;
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return (new(line, fields, quoted ? "a quote is left open" : null), lines);
    }

    private static void SkipLine(TextReader reader, char last)
    {
        for (int c = last; c is >= 0 and not '\n'; c = reader.Read())
        {
        }
    }

    /// <summary>Quoted where it must be.</summary>
    public static string Quote(string field) => field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";
}

/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Problem">What is wrong with it, or <c>null</c>.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Problem);
