namespace AwsNotesBot.Answers.Questions;

/// <summary>The sort of number that a question wants or a sentence gives.</summary>
[Flags]
internal enum Quantity
{
    None = 0,

    /// <summary>A number of any sort, digits or a number word.</summary>
    Any = 1,
    Time = 2,
    Size = 4,
    Money = 8,
    Percent = 16,
    Rate = 32,
}
