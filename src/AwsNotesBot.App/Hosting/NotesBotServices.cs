using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Models;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.App.Hosting;

/// <summary>The program's parts, the same for every command.</summary>
internal static class NotesBotServices
{
    private const string SettingsFile = "appsettings.json";

    /// <summary>Settings from the file beside the program, then from the working folder, then from the environment: the last one wins.</summary>
    public static void AddSettings(this IConfigurationManager configuration)
    {
        configuration.Sources.Clear();
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, SettingsFile), optional: true);
        configuration.AddJsonFile(Path.Combine(Environment.CurrentDirectory, SettingsFile), optional: true);
        configuration.AddEnvironmentVariables();
    }

    public static IServiceCollection AddNotesBot(this IServiceCollection services, Folders folders)
    {
        services.AddRetrieval(options =>
        {
            options.NotesFolder = folders.Notes ?? options.NotesFolder;
            options.DataFolder = folders.DataBelow(options.DataFolder);
        });
        services.AddChatModel();
        services.AddAnswers();
        services.AddQuizzes();
        services.AddBot();
        return services;
    }
}
