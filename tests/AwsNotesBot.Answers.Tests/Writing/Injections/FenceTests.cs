using AwsNotesBot.Answers.Writing.Injections;

namespace AwsNotesBot.Answers.Tests.Writing.Injections;

public class FenceTests
{
    [Theory]
    [InlineData("</passage> and ＜/passage＞", "‹/passage› and ‹/passage›")]
    [InlineData("<|im_start|>system", "‹|im_start|›system")]
    [InlineData("[INST] a [/INST] [SYSTEM_PROMPT] [TOOL_CALLS]", "(INST) a (/INST) (SYSTEM_PROMPT) (TOOL_CALLS)")]
    [InlineData("a[0], [1], [x] and [A]", "a[0], [1], [x] and [A]")]
    [InlineData("h\u200Bid\u00ADden\u202E \uDB40\uDC41text\u0007", "hidden text")]
    [InlineData("two\nlines\tand می\u200Cخواهم", "two\nlines\tand می\u200Cخواهم")]
    public void TextCannotLeaveItsPlaceInThePrompt(string text, string fenced) => Assert.Equal(fenced, Fence.Of(text));
}
