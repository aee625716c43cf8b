using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Tests.Composition;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("plain text, 5 MB (max).", "plain text, 5 MB (max).")]
    [InlineData("see [1] and [a](b)", @"see \[1\] and \[a\](b)")]
    [InlineData("a * b and **c**", @"a \* b and \*\*c\*\*")]
    [InlineData("snake_case stays, _this_ not", @"snake_case stays, \_this\_ not")]
    [InlineData("<script> | x", @"\<script> \| x")]
    [InlineData("R&D &amp; more", @"R\&D \&amp; more")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("- not an item", @"\- not an item")]
    [InlineData("10. not a number", @"10\. not a number")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("", "")]
    public void WhatMarkdownWouldActOnIsEscaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("ls -l", "`ls -l`")]
    [InlineData("echo `date`", "`` echo `date` ``")]
    [InlineData("a\nb", "```\na\nb\n```")]
    [InlineData("a\n```\nb", "````\na\n```\nb\n````")]
    public void CodeIsFencedByMoreBackticksThanItHolds(string code, string expected) => Assert.Equal(expected, MarkdownText.Code(code));
}
