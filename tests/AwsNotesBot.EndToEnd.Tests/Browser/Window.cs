using Microsoft.Playwright;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>One page, with what the browser complained about while it was open.</summary>
public sealed class Window : IAsyncDisposable
{
    private static readonly string Screenshots = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    private readonly IBrowserContext _context;
    private readonly List<string> _frames = [];
    private readonly List<string> _complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => Add(_complaints, error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Add(_complaints, message.Text);
            }
        };
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Add(_frames, frame.Text ?? "");
    }

    public IPage Page { get; }

    /// <summary>What came over the page's WebSockets.</summary>
    public IReadOnlyList<string> Frames => Copy(_frames);

    /// <summary>Errors and warnings of the console, Content-Security-Policy's among them.</summary>
    public IReadOnlyList<string> Complaints => Copy(_complaints);

    /// <summary>The note in the panel beside the chat.</summary>
    public IFrameLocator Note => Page.FrameLocator("#note");

    public ILocator Citations(string path) => Page.Locator($"#webchat .webchat__text-content__markdown a[href*='/notes/{path}#L']");

    /// <summary>The entries below an answer.</summary>
    public ILocator Sources => Page.Locator(".webchat__link-definitions__list-item-box");

    /// <summary>Opens the start page and waits for the bot's welcome.</summary>
    public async Task OpenChatAsync(string url)
    {
        await Page.GotoAsync(url);
        await Page.Locator(".webchat__suggested-action").First.WaitForAsync();
    }

    /// <summary>Asks, and waits until the answer is whole and the transcript has come to rest: what moves cannot be clicked.</summary>
    public async Task AskAsync(string question)
    {
        var sources = await Sources.CountAsync();
        await SayAsync(question);
        await Sources.Nth(sources).WaitForAsync();
        await RestAsync();
    }

    /// <summary>Waits until the transcript scrolls no more.</summary>
    public async Task RestAsync()
    {
        await Page.WaitForFunctionAsync(
            "() => { const top = document.querySelector('.webchat__basic-transcript__scrollable').scrollTop; const rests = window.topBefore === top; window.topBefore = top; return rests; }",
            null,
            new() { PollingInterval = 400 });
    }

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await Page.GetByPlaceholder("Ask a question").FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Opens another tab of the same browser, whose lasting storage it shares.</summary>
    public async Task<Window> OpenTabAsync() => new(_context, await _context.NewPageAsync());

    /// <summary>Writes the page as it looks beside the tests and attaches it to the running one.</summary>
    public async Task ShootAsync(string name)
    {
        var image = await Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png") });
        TestContext.Current.AddAttachment(name, image, "image/png");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static void Add(List<string> list, string text)
    {
        lock (list)
        {
            list.Add(text);
        }
    }

    private static List<string> Copy(List<string> list)
    {
        lock (list)
        {
            return [.. list];
        }
    }
}
