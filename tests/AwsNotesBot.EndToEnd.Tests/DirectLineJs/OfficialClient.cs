using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace AwsNotesBot.EndToEnd.Tests.DirectLineJs;

/// <summary>The npm package <c>botframework-directlinejs</c> with <c>conversation.cjs</c>, in a folder under <c>obj</c>.</summary>
internal sealed class OfficialClient
{
    private static readonly string Sources = Path.Combine(TestFolders.Tests, "DirectLineJs");
    private static readonly string[] NetworkFailures = ["ENOTFOUND", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN", "ENETUNREACH"];

    private readonly string _folder;

    private OfficialClient(string folder) => _folder = folder;

    /// <summary>Installs the packages of the lock file, once for each state of it; skips the test where that cannot be.</summary>
    public static async Task<OfficialClient> InstallAsync(CancellationToken cancellationToken)
    {
        var lockFile = Path.Combine(Sources, "package-lock.json");
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(lockFile, cancellationToken)))[..12];
        var folder = Path.Combine(TestFolders.Tests, "obj", $"directlinejs-{hash}");
        var installed = Path.Combine(folder, "installed");
        Directory.CreateDirectory(folder);
        foreach (var name in (string[])["package.json", "package-lock.json", "conversation.cjs"])
        {
            File.Copy(Path.Combine(Sources, name), Path.Combine(folder, name), overwrite: true);
        }

        if (!File.Exists(installed))
        {
            var npm = await RunAsync(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellationToken);
            Assert.SkipWhen(NetworkFailures.Any(npm.Error.Contains), $"npm could not be reached: {npm.Error}");
            Assert.True(npm.ExitCode == 0, npm.Error);
            await File.WriteAllTextAsync(installed, "", cancellationToken);
        }

        return new OfficialClient(folder);
    }

    /// <returns>What the client saw, as JSON.</returns>
    public async Task<string> TalkAsync(string host, string mode, string question, string followUp, CancellationToken cancellationToken)
    {
        var talk = await RunAsync(_folder, "node", ["conversation.cjs", host, mode, question, followUp], cancellationToken);
        Assert.True(talk.ExitCode == 0, $"{talk.Output}\n{talk.Error}");
        return talk.Output;
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip($"'{program}' is not installed; Node.js 18 or later brings it.");
        }

        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
