using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace AwsNotesBot.Tests;

/// <summary>A script of the tests with packages of npm, in a folder under <c>obj</c>.</summary>
internal sealed class NodeProgram
{
    private static readonly string[] NetworkFailures = ["ENOTFOUND", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN", "ENETUNREACH"];

    private readonly string _folder, _script;

    private NodeProgram(string folder, string script) => (_folder, _script) = (folder, script);

    /// <summary>Installs the packages of the lock file, once for each state of it; skips the test where that cannot be.</summary>
    /// <param name="sources">A folder of a test project with the script, <c>package.json</c> and its lock file.</param>
    /// <param name="script">The script's name.</param>
    /// <param name="cancellationToken">Ends the installation.</param>
    public static async Task<NodeProgram> InstallAsync(string sources, string script, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(sources, "package-lock.json"), cancellationToken)))[..12];
        var folder = Path.Combine(Path.GetDirectoryName(sources)!, "obj", $"{Path.GetFileName(sources).ToLowerInvariant()}-{hash}");
        var installed = Path.Combine(folder, "installed");
        Directory.CreateDirectory(folder);
        foreach (var name in (string[])["package.json", "package-lock.json", script])
        {
            File.Copy(Path.Combine(sources, name), Path.Combine(folder, name), overwrite: true);
        }

        if (!File.Exists(installed))
        {
            var npm = await RunAsync(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellationToken);
            Assert.SkipWhen(NetworkFailures.Any(npm.Error.Contains), $"npm could not be reached: {npm.Error}");
            Assert.True(npm.ExitCode == 0, npm.Error);
            await File.WriteAllTextAsync(installed, "", cancellationToken);
        }

        return new NodeProgram(folder, script);
    }

    /// <returns>What the script printed.</returns>
    public async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var run = await RunAsync(_folder, "node", [_script, .. arguments], cancellationToken);
        Assert.True(run.ExitCode == 0, $"{run.Output}\n{run.Error}");
        return run.Output;
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
