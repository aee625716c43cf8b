using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Rendering;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.Rendering;

/// <summary>Each file <c>Golden/x.md</c> is something the bot may say; beside it stands what each channel shows of it.</summary>
public class GoldenTests
{
    private static readonly string Folder = Repository.PathOf("tests/AwsNotesBot.Channels.Tests/Rendering/Golden");

    private static readonly Dictionary<string, Func<string, string>> Renderers = new()
    {
        ["slack"] = SlackMarkdown.Render,
        ["plain"] = PlainText.Render,
        ["teams"] = markdown => TeamsRenderer.Text(markdown, "https://notes.example", []),
        ["webchat"] = markdown => MessageRenderer.Render(
            new Reply.Message(markdown, [.. CitationMarkers.In(markdown).Select(n => Cited.Citation(n, "Tea", n, "Text."))], []), "https://notes.example").Text!,
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal))
            {
                foreach (var channel in Renderers.Keys)
                {
                    cases.Add(file, channel);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryChannelShowsEveryConstructAsItsFileSays(string file, string channel)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder, $"{file}.md")).TrimEnd();

        var shown = Renderers[channel](markdown);

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, $"{file}.{channel}.txt")), shown + "\n");
    }
}
