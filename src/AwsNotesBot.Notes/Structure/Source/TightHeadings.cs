using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Dropping;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary><c>##Title</c> is a heading although Markdown asks for a space; <c>#hashtag</c>, <c>#!/bin/sh</c> and <c>#include</c> are none.</summary>
internal sealed partial class TightHeadings : ISourcePass
{
    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        var lines = parsed.Source.Lines;
        string[]? rewritten = null;
        foreach (var paragraph in parsed.Document.OfType<ParagraphBlock>())
        {
            var range = parsed.Source.LinesOf(paragraph.Span);
            for (var i = range.First - 1; i < range.Last; i++)
            {
                if (Tight().Match(lines[i]) is { Success: true } heading)
                {
                    rewritten ??= [.. lines];
                    rewritten[i] = heading.Groups["marks"].Value + " " + heading.Groups["title"].Value;
                }
            }
        }

        return rewritten;
    }

    // One mark alone is more often a tag or a comment: it needs a capital and a second word, and no further tag.
    [GeneratedRegex(@"^ {0,3}(?:(?<marks>#{2,6})(?<title>[^\s#!].*)|(?<marks>#)(?<title>[\p{Lu}*\[][^\s#]*\s[^#]*))$")]
    private static partial Regex Tight();
}
