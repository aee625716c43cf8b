using System.Diagnostics;
using System.Text.Json;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>The program as a program talks to it, in a process that can be killed. Whoever waits in vain is told for what.</summary>
internal sealed class JsonChatProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _errors;

    public JsonChatProcess(string notes, string data, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AwsNotesBot.App.dll"), "chat", "--json", "--notes", notes, "--data", data])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync(CancellationToken.None);
    }

    public Task SayAsync(string user, string text, CancellationToken cancellationToken) => WithinAsync(
        _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { conversation = user, user, text })),
        $"the program to take '{text}' of {user}",
        cancellationToken);

    /// <param name="awaited">What is waited for, as it is told when it does not come.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Who is spoken to, and what is said.</returns>
    public async Task<(string User, string Said)> HearAsync(string awaited, CancellationToken cancellationToken)
    {
        var reading = _process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
        await WithinAsync(reading, awaited, cancellationToken);
        if (await reading is not { } line)
        {
            await WithinAsync(_process.WaitForExitAsync(cancellationToken), $"the program to end, which wrote nothing more to a test that waited for {awaited}", cancellationToken);
            throw new InvalidOperationException($"The program ended with exit code {_process.ExitCode} while a test waited for {awaited}. It wrote: {await _errors}");
        }

        return Read(line);
    }

    /// <summary>SIGKILL: nothing of the program's own runs any more.</summary>
    /// <returns>What it had said before and nobody had heard; a line that the kill tore is said to nobody.</returns>
    public async Task<IReadOnlyList<(string User, string Said)>> KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await WithinAsync(_process.WaitForExitAsync(cancellationToken), "the killed program to end", cancellationToken);
        var lines = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        return [.. lines.Split('\n').SkipLast(1).Select(Read)];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static (string User, string Said) Read(string line)
    {
        var reply = JsonElement.Parse(line);
        return (reply.GetProperty("user").GetString()!, string.Join('\n', reply.GetProperty("replies").EnumerateArray().Select(r => r.GetProperty("markdown").GetString())));
    }

    private async Task WithinAsync(Task done, string awaited, CancellationToken cancellationToken)
    {
        try
        {
            await done.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited {Patience.TotalSeconds} s in vain for {awaited}; the program {(_process.HasExited ? "has ended" : "still runs")}.");
        }
    }
}
