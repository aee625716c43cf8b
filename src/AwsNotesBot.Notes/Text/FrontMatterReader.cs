using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AwsNotesBot.Notes.Text;

/// <summary>Reads the YAML head that a note may begin with: a line <c>---</c>, a mapping, a line <c>---</c> or <c>...</c>.</summary>
/// <remarks>
/// Works on the parser's events, which need no stack and expand no alias, so that neither deep nesting nor aliases of aliases
/// cost more than the head is long. A head that is broken, or is none (a rule, text, another rule), stays text.
/// </remarks>
internal static class FrontMatterReader
{
    /// <summary>A head is a few lines; a rule at the top of a note with the next one far below is not one.</summary>
    private const int MaxLines = 500;

    private const int MaxDepth = 16;

    /// <summary>In characters. The title goes with every passage of the note.</summary>
    private const int MaxTitle = 200;

    public static FrontMatter Read(IReadOnlyList<string> lines, out int bodyFirstLine)
    {
        bodyFirstLine = 1;
        var closing = ClosingLine(lines);
        if (closing < 0)
        {
            return FrontMatter.None;
        }

        try
        {
            var frontMatter = ReadMapping(string.Join('\n', lines.Skip(1).Take(closing - 1)));
            if (frontMatter is null)
            {
                return FrontMatter.None;
            }

            bodyFirstLine = closing + 2;
            return frontMatter;
        }
        catch (YamlException exception)
        {
            var line = (int)exception.Start.Line + 1;
            return FrontMatter.None with
            {
                Warning = $"The front matter is not valid YAML at line {line} and was read as text: {exception.Message}",
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet 16.3 loses its footing instead of naming the error on some heads, for example a flow list never closed.
            return FrontMatter.None with { Warning = "The front matter is not valid YAML and was read as text." };
        }
    }

    /// <summary>The index of the line that ends the head, or -1.</summary>
    private static int ClosingLine(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0].TrimEnd() != "---")
        {
            return -1;
        }

        for (var index = 1; index < Math.Min(lines.Count, MaxLines); index++)
        {
            if (lines[index].TrimEnd() is "---" or "...")
            {
                return index;
            }
        }

        return -1;
    }

    /// <returns><c>null</c> where the text is no mapping and so no head.</returns>
    private static FrontMatter? ReadMapping(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return string.IsNullOrWhiteSpace(yaml) ? FrontMatter.None : null;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            return null;
        }

        var (title, tags, aliases, exams) = ((string?)null, (List<string>?)null, (List<string>?)null, (List<string>?)null);
        var updated = (DateOnly?)null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Current is Scalar scalar ? scalar.Value.ToLowerInvariant() : "";
            Scalars(parser);
            var values = Scalars(parser);
            switch (key)
            {
                case "title":
                    title ??= values is [var only] ? OneLine(only) : null;
                    break;
                case "tags" or "tag":
                    tags ??= Tags(values);
                    break;
                case "aliases" or "alias":
                    aliases ??= Parts(values, ',');
                    break;
                case "exams" or "exam":
                    exams ??= Parts(values, ',');
                    break;
                case "updated" or "modified" or "lastmod":
                    updated ??= values is [var date] ? Day(date) : null;
                    break;
            }
        }

        return new FrontMatter(title, tags ?? [], aliases ?? [], exams ?? [], updated);
    }

    /// <summary>Consumes one value; gives its text, or the texts of the items of a flat list.</summary>
    private static List<string> Scalars(Parser parser)
    {
        var values = new List<string>();
        var depth = 0;
        do
        {
            var current = parser.Consume<ParsingEvent>();
            depth += current.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new YamlException(current.Start, current.End, $"it nests deeper than {MaxDepth} levels.");
            }

            if (current is Scalar { Value.Length: > 0 } value && depth <= 1)
            {
                values.Add(value.Value);
            }
        }
        while (depth > 0);

        return values;
    }

    /// <returns><c>null</c> for any other spelling than the international one, with or without a time of day.</returns>
    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Split('T', ' ')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MaxTitle ? line[..MaxTitle] + "…" : line.Length > 0 ? line : null;
    }

    /// <summary>A tag holds no space, so both <c>a, b</c> and <c>a b</c> are two.</summary>
    private static List<string> Tags(List<string> values) =>
        [.. Parts(values, ',', ' ').Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0)];

    private static List<string> Parts(List<string> values, params char[] separators) =>
        [.. values.SelectMany(value => value.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
