namespace AwsNotesBot.Answers.Questions;

/// <summary>What shape of answer a question asks for.</summary>
internal enum QuestionKind
{
    /// <summary>Anything that no other kind claims.</summary>
    Fact,

    /// <summary>What something is or stands for.</summary>
    Definition,

    /// <summary>How many, how long, how much, which limit.</summary>
    Number,

    /// <summary>Can, does, is: the answer decides.</summary>
    YesNo,

    /// <summary>Which ones there are.</summary>
    List,

    /// <summary>How it is done.</summary>
    HowTo,

    /// <summary>What sets two or more things apart, or which of them to take.</summary>
    Compare,

    /// <summary>Which service, feature or option does it.</summary>
    Which,

    /// <summary>The reason.</summary>
    Why,
}
