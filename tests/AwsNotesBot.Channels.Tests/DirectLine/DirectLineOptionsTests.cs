using AwsNotesBot.Channels.Tests.Fakes;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Tests.DirectLine;

public class DirectLineOptionsTests
{
    [Theory]
    [InlineData("Channels:DirectLine:TokenSeconds", "59", "Channels:DirectLine:TokenSeconds must be from 60 to 86400.")]
    [InlineData("Channels:DirectLine:MaxStreams", "0", "Channels:DirectLine:MaxStreams must be from 1 to 100.")]
    [InlineData("Channels:DirectLine:Secret", "short", "Channels:DirectLine:Secret must have at least 16 characters.")]
    [InlineData("Channels:DirectLine:SigningKey", "c2hvcnQ=", "Channels:DirectLine:SigningKey must be base64 of at least 32 bytes; `openssl rand -base64 32` prints one.")]
    [InlineData("Channels:DirectLine:AllowedOrigins:0", "*", "Channels:DirectLine:AllowedOrigins holds '*'. Write scheme and host only, for example https://www.example.org.")]
    [InlineData("Channels:DirectLine:AllowedOrigins:0", "https://a.example/", "Channels:DirectLine:AllowedOrigins holds 'https://a.example/'. Write scheme and host only, for example https://www.example.org.")]
    [InlineData("Channels:DirectLine:AllowedOrigins:0", "a.example", "Channels:DirectLine:AllowedOrigins holds 'a.example'. Write scheme and host only, for example https://www.example.org.")]
    [InlineData("Channels:Limits:MessagesPerMinute", "0", "Channels:Limits:MessagesPerMinute must be from 1 to 100000.")]
    [InlineData("Channels:Limits:MaxJsonDepth", "1000", "Channels:Limits:MaxJsonDepth must be from 8 to 128.")]
    public async Task WrongSettingStopsTheStartAndIsNamed(string name, string value, string message)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => ChannelHost.StartAsync(settings: (name, value)));

        Assert.Contains(message, failure.Message);
    }
}
