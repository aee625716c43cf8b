using System.Globalization;
using AwsNotesBot.Bench;
using AwsNotesBot.Bench.ModelAnswers;

// Measures how answers are held to the notes: what passes, what a sentence costs, and when the first word comes.
//   dotnet run -c Release --project bench/AwsNotesBot.Bench -- FOLDER_OF_SENTENCES [NOTES]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder, ..] || args.Length > 2 || !args.All(Directory.Exists))
{
    Console.Error.WriteLine("usage: AwsNotesBot.Bench SENTENCES [NOTES], such as tests/AwsNotesBot.Answers.Tests/Writing/Sentences content");
    return 2;
}

VerifierFigures.Print(folder);
FirstWord.Print(folder);
await FirstWordOverHttp.PrintAsync();
if (args is [_, var notes])
{
    await ModelAnswerFigures.PrintAsync(notes);
}

return 0;
