using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.NoteViewer;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Channels.WebChat;
using AwsNotesBot.Retrieval;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Pages;

/// <summary>Registers and maps what a browser sees: the start page with the chat, the bubble for other sites, the note viewer, and a learner's progress.</summary>
public static class NotesPagesExtensions
{
    /// <summary>Binds <see cref="WebChatOptions"/> to <c>Channels:WebChat</c>, then applies <paramref name="configure"/>.</summary>
    public static IServiceCollection AddNotesPages(this IServiceCollection services, Action<WebChatOptions>? configure = null)
    {
        services.AddOptions<WebChatOptions>()
            .BindConfiguration(WebChatOptions.Section)
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services;
    }

    /// <summary>Needs retrieval and the channels: the pages show the notes of its folder, and talk to the bot through Direct Line.</summary>
    public static IEndpointRouteBuilder MapNotesPages(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var notesFolder = services.GetRequiredService<IOptions<RetrievalOptions>>().Value.NotesFolder;
        var options = services.GetRequiredService<IOptions<WebChatOptions>>().Value;
        IReadOnlyList<string> embedOrigins = [.. services.GetRequiredService<IOptions<DirectLineOptions>>().Value.AllowedOrigins];

        AssetEndpoint.Map(endpoints);
        ProgressEndpoint.Map(endpoints);
        WebChatEndpoints.Map(endpoints, options, embedOrigins);
        new NoteViewerEndpoints(new NoteCatalog(services.GetRequiredService<PassageSearcher>()), new NoteFiles(notesFolder), embedOrigins).Map(endpoints);
        return endpoints;
    }
}
