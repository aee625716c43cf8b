using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>The secret that signs tokens.</summary>
internal sealed record TokenKey(ReadOnlyMemory<byte> Bytes)
{
    public const int MinBytes = 32;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The setting's key, else the file's, else a new one that the file keeps.</summary>
    /// <param name="options">Name the key or its file.</param>
    /// <param name="dataFolder">Where the file is that no option names.</param>
    /// <param name="logger">Told of a new key.</param>
    /// <exception cref="InvalidOperationException">The file holds no key, or cannot be read or written.</exception>
    public static TokenKey Load(DirectLineOptions options, string dataFolder, ILogger<TokenKey> logger)
    {
        if (options.SigningKey is { } setting)
        {
            return TryDecode(setting, out var key) ? key : throw new InvalidOperationException(
                $"{DirectLineOptions.Section}:{nameof(options.SigningKey)} must be base64 of at least {MinBytes} bytes.");
        }

        var file = options.KeyFile ?? Path.Combine(dataFolder, "directline.key");
        try
        {
            return File.Exists(file) ? Read(file, logger) : Make(file, logger);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The key for Direct Line tokens in '{file}' cannot be used: {e.Message} " +
                $"Make the folder writable, or set {DirectLineOptions.Section}:{nameof(options.SigningKey)}.", e);
        }
    }

    public static bool TryDecode(string text, [NotNullWhen(true)] out TokenKey? key)
    {
        var bytes = new byte[text.Length];
        key = Convert.TryFromBase64String(text, bytes, out var count) && count >= MinBytes ? new TokenKey(bytes.AsMemory(0, count)) : null;
        return key is not null;
    }

    // A record prints its members; this one must not.
    public override string ToString() => nameof(TokenKey);

    private static TokenKey Read(string file, ILogger logger)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
        {
            File.SetUnixFileMode(file, OwnerOnly);
            Log.KeyTightened(logger, file);
        }

        return TryDecode(File.ReadAllText(file).Trim(), out var key) ? key : throw new InvalidOperationException(
            $"'{file}' holds no key for Direct Line tokens (base64 of at least {MinBytes} bytes). Delete it to get a new one.");
    }

    private static TokenKey Make(string file, ILogger logger)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var key = new TokenKey(RandomNumberGenerator.GetBytes(MinBytes));
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        using (var writer = new StreamWriter(file, how))
        {
            writer.Write(Convert.ToBase64String(key.Bytes.Span));
        }

        Log.KeyMade(logger, file);
        return key;
    }
}
