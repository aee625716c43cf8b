using System.Globalization;
using AwsNotesBot.Bench;

// Measures how answers are held to the notes: what passes, what a sentence costs, and when the first word comes.
//   dotnet run -c Release --project bench/AwsNotesBot.Bench -- FOLDER_OF_SENTENCES
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: AwsNotesBot.Bench FOLDER, such as tests/AwsNotesBot.Answers.Tests/Writing/Sentences");
    return 2;
}

VerifierFigures.Print(folder);
FirstWord.Print(folder);
await FirstWordOverHttp.PrintAsync();
return 0;
