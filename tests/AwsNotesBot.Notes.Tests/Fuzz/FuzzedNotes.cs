using System.Text;

namespace AwsNotesBot.Notes.Tests.Fuzz;

/// <summary>Hostile notes from a seed: the same number is the same note on every machine.</summary>
internal static class FuzzedNotes
{
    private static readonly string[] Marks =
    [
        "#", "##", "###### ", "-", "- ", "* ", "+ ", "1. ", "1)", "999999999. ", "> ", ">", "  ", "    ", "\t", "`", "``", "```", "````", "~~~", "~~", "*", "**", "***",
        "_", "__", "|", "|-", "|:-:|", "\n|---|---|\n", ". | ", "[", "]", "](", "[]", "![", "[^", "[^1]: ", "[a]: ", "(", ")", "<", ">", "</", "<a name=\"x\">", "</a>", "<br/>", "<div>",
        "<details>", "<!--", "-->", "<script>", "<pre>", "<?", "<![CDATA[", "&", "&#0;", "&#x110000;", "&amp;", "\\", "\\\n", "  \n", "$", "$$", "{", "}", "{#id}", ":", ": ", "::: ", "=", "===",
        "---", "***", "+++", "\r", "\r\n", "\n", "\n\n", "•", "◦", "\u00A0", "\u200B", "\u2028", "\u0085", "\f", "\v", "\u0001", "\uFEFF", "\uFFFD", "🚀", "e\u0301", "ا", "漢", "ﬁ", "İ", "ß",
        "‚Äì", "√", "\uF8FFü", "â€", "Ã¢â‚¬", "http://", "https://a:b@", "www.", "a@b.c", "AKIA", "AKIAABCDEFGHIJKL2345", "password=", "token: ", "Bearer ", "eyJ", "-----BEGIN PRIVATE KEY-----",
        "-----END PRIVATE KEY-----", "[redacted]", "toc_start", "[TOC]", "(#top)", "↖", "title: ", "tags: [", "word", "Overview", "a", "A sentence. ", "0", "12,500", "x", " ", " ",
    ];

    /// <summary>Each repeated many times over is the worst case of some parser.</summary>
    public static readonly string[] Units =
    [
        .. Marks, "> ", ">\n", "[[", "[a](", "[a](b", "![a](", "[^a][", "*a ", "*a _b ", "a**b", "**a*", "a_b_", "`a``b", "``a`", "<a ", "<a b=\"", "<!-- ", "&a", "- - ", "- a\n", "  - a\n", "1. a\n",
        "# a\n", "## a\n\nb\n\n", "a\n", "a\n\n", "a |", "a | b\n", "|a\n", "|-\n", "|a|b|\n|-|-|\n", "```\n", "```a\n", "~~~\n```\n", "    a\n", "\ta\n", "a\tb\n", "<div>\n", "</div>\n\n", "[a]: b\n",
        "[^1]: a\n", "a\n:", "a\n: b\n\n", "a\n---\n", "=\n", "Title\n\n", " \nTitle\n \n", "• a\n", "* [a](#a)\n", "![a](b.png)\n", "a <br> ", "~~a", "~~a~~ ", "\\[", "\\\\", "a:", "a://b:", "://a:b@c ",
        "password=a ", "secret: \"", "eyJaaaaaaaaaa.", "Bearer a ", "curl -u ", "-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----aaaaaaaaaaaaaaaaaaaa", "AKIAABCDEFGHIJKL2345 ", "‚Äì", "â€“", "Ã", "√", "\r",
    ];

    private const int Long = 10_000;

    /// <param name="number">From 0; the first ones repeat one unit each, without chance.</param>
    public static byte[] Create(int number) => (number / Units.Length) switch
    {
        0 => Repeat(Units[number], 300),
        1 => Repeat(Units[number - Units.Length], Units[number - Units.Length].Contains('\n') ? Long / 5 : Long),
        2 => Behind("    a", Units[number - (2 * Units.Length)]),
        3 => Behind("# One heading\n\n", Units[number - (3 * Units.Length)]),
        _ => Create(new Random(number)),
    };

    private static byte[] Create(Random random) => random.Next(8) switch
    {
        0 => RandomBytes(random),
        1 => Bytes(Soup(random, random.Next(400))),
        2 => Bytes(Nested(random)),
        3 => Bytes(Table(random)),
        4 => FlipBytes(random, Bytes(Mutate(random))),
        _ => Bytes(Mutate(random)),
    };

    public static byte[] Repeat(string unit, int times) => Bytes(string.Concat(Enumerable.Repeat(unit, times)));

    private static byte[] Behind(string start, string unit) => Bytes(start + string.Concat(Enumerable.Repeat(unit, Long / 10)) + "](x");

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(2_000)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? bytes : [.. bytes.Where(value => value is > 0 and < 0x80)];
    }

    private static string Soup(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Pick(random, Marks)));

    private static string Nested(Random random)
    {
        var depth = random.Next(1, 200);
        var (open, close) = (Pick(random, Units), Pick(random, Units));
        return string.Concat(Enumerable.Repeat(open, depth)) + Soup(random, 5) + string.Concat(Enumerable.Repeat(close, random.Next(depth * 2)));
    }

    private static string Table(Random random)
    {
        var (rows, columns) = random.Next(20) == 0 ? (random.Next(2_000), random.Next(1, 12)) : (random.Next(20), random.Next(1, 80));
        var text = new StringBuilder().Insert(0, "|a", columns).Append("|\n");
        text.Append(string.Concat(Enumerable.Repeat("|-", columns))).Append("|\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(string.Join('|', Enumerable.Range(0, random.Next(columns + 3)).Select(_ => Pick(random, Marks)))).Append('\n');
        }

        return text.ToString();
    }

    private static string Mutate(Random random)
    {
        var lines = (random.Next(4) == 0 ? SampleNotes.Slides : SampleNotes.Markdown).Split('\n').ToList();
        for (var times = random.Next(1, 30); times > 0 && lines.Count > 0; times--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(7))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), lines[at]);
                    break;
                case 2:
                    lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                    break;
                case 3:
                    lines[at] = Pick(random, Marks) + lines[at];
                    break;
                case 4:
                    lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Pick(random, Marks));
                    break;
                case 5:
                    lines[at] = string.Concat(Enumerable.Repeat(lines[at], random.Next(20)));
                    break;
                default:
                    (lines[at], lines[^1]) = (lines[^1], lines[at]);
                    break;
            }
        }

        return string.Join(Pick(random, ["\n", "\n", "\r\n", "\r"]), lines);
    }

    private static byte[] FlipBytes(Random random, byte[] bytes)
    {
        for (var times = random.Next(4); times > 0 && bytes.Length > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
