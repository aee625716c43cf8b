using System.Diagnostics;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>The program as a user starts it: a process of its own, its output piped.</summary>
internal sealed class Bot
{
    /// <summary>Where the program keeps its files.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("bot-data-").FullName;

    /// <summary>Settings by the names that the environment has for them.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <param name="arguments">Without <c>--data</c>: each instance of this class has a data folder of its own.</param>
    /// <param name="input">What is typed; the input ends after it.</param>
    public async Task<Outcome> RunAsync(string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "AwsNotesBot.App.dll"), .. arguments, "--data", Data])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await errors);
    }
}

internal sealed record Outcome(int ExitCode, string Output, string Errors);
