using AwsNotesBot.Channels;
using AwsNotesBot.Channels.Mcp;
using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Channels.WebChat;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App.Hosting;

/// <summary>The web host: the bot with its channels, pages and health checks.</summary>
/// <remarks>A build with <c>-p:MicrosoftSdks=true</c> adds the file that has it talk through Bot Builder and offers it to Semantic Kernel.</remarks>
internal static partial class WebHost
{
    public static WebApplication Build(Folders folders, string? urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddSettings();
        builder.Logging.ClearProviders();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddStandardError();
        builder.WebHost.UseUrls(ListenAddresses.Check(urls ?? builder.Configuration["Urls"] ?? ListenAddresses.Default));
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddNotesBot(folders);
        builder.Services.AddChannels();
        builder.Services.AddOptions<WebChatOptions>().PostConfigure<IOptions<ChatEndpointOptions>>((page, chat) =>
            page.WrittenBy ??= chat.Value.IsSet ? chat.Value.Model : null);
        builder.Services.AddNotesPages();
        builder.Services.AddNotesMcpOverHttp();
        builder.Services.AddOpenApi();
        AddMicrosoftSdks(builder.Services);

        var app = builder.Build();
        Folders.Require(app.Services.GetRequiredService<IOptions<RetrievalOptions>>().Value.NotesFolder);
        Action<IEndpointRouteBuilder>? mapMessages = null;
        UseBotBuilder(ref mapMessages);
        app.MapChannels(mapMessages);
        app.MapNotesPages();
        app.MapNotesMcp();
        app.MapHealth();
        app.MapOpenApi();
        return app;
    }

    static partial void AddMicrosoftSdks(IServiceCollection services);

    static partial void UseBotBuilder(ref Action<IEndpointRouteBuilder>? mapMessages);
}
