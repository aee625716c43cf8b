using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.DirectLine.Tokens;

public sealed class TokenKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("key-").FullName;
    private readonly LogLines _lines = new();
    private readonly LoggerFactory _loggers;

    public TokenKeyTests() => _loggers = new LoggerFactory([_lines]);

    [Fact]
    public void FirstStartMakesAKeyThatTheSecondFinds()
    {
        var made = Load();
        var found = Load();

        Assert.Equal(32, made.Bytes.Length);
        Assert.Equal(made.Bytes.ToArray(), found.Bytes.ToArray());
        Assert.Equal([$"Information: Made a key for Direct Line tokens in {File()}."], _lines.All);
    }

    [Fact]
    public void OnlyTheOwnerMayReadTheKey()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        Load();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File()));
    }

    [Fact]
    public void LoosePermissionsAreTightenedAndTold()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        Load();
        System.IO.File.SetUnixFileMode(File(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        Load();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File()));
        Assert.StartsWith($"Warning: {File()} could be read by others than its owner;", _lines.All[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public void FileWithoutAKeyStopsTheStart(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File())!);
        System.IO.File.WriteAllText(File(), content);

        var failure = Assert.Throws<InvalidOperationException>(() => Load());

        Assert.Equal($"'{File()}' holds no key for Direct Line tokens (base64 of at least 32 bytes). Delete it to get a new one.", failure.Message);
    }

    [Fact]
    public void FolderThatCannotBeMadeStopsTheStartWithTheRemedy()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, "data"), "a file where the folder should be");

        var failure = Assert.Throws<InvalidOperationException>(() => Load());

        Assert.StartsWith($"The key for Direct Line tokens in '{File()}' cannot be used: ", failure.Message);
        Assert.EndsWith(" Make the folder writable, or set Channels:DirectLine:SigningKey.", failure.Message);
    }

    [Fact]
    public void SettingGoesBeforeTheFile()
    {
        var key = TokenKey.Load(
            new DirectLineOptions { SigningKey = Convert.ToBase64String(new byte[32]) }, _folder, _loggers.CreateLogger<TokenKey>());

        Assert.Equal(new byte[32], key.Bytes.ToArray());
        Assert.False(System.IO.File.Exists(Path.Combine(_folder, "directline.key")));
    }

    [Fact]
    public void KeyDoesNotPrintItself() => Assert.Equal("TokenKey", new TokenKey(new byte[32]).ToString());

    public void Dispose()
    {
        _loggers.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private TokenKey Load() => TokenKey.Load(new DirectLineOptions(), Path.Combine(_folder, "data"), _loggers.CreateLogger<TokenKey>());

    private string File() => Path.Combine(_folder, "data", "directline.key");
}
