using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace AwsNotesBot.Channels.Mcp;

/// <summary>Registers and maps the Model Context Protocol server; needs the bot.</summary>
public static class McpExtensions
{
    private const string CorsPolicy = "mcp";

    /// <summary>Serves one client over standard input and output, and ends the program when the client goes. Nothing else may write to standard output.</summary>
    public static IServiceCollection AddNotesMcpOverStandardStreams(this IServiceCollection services)
    {
        services.AddNotesMcp().WithStdioServerTransport();
        return services;
    }

    /// <summary>Serves clients over HTTP where <see cref="MapNotesMcp"/> maps them; needs the channels.</summary>
    public static IServiceCollection AddNotesMcpOverHttp(this IServiceCollection services)
    {
        services.AddOptions<McpOptions>()
            .BindConfiguration(McpOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<McpOptions>>((cors, options) => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("POST")
            .WithHeaders("Authorization", "Content-Type", "Accept", "MCP-Protocol-Version")));

        // Without sessions there is nothing that a stranger could fill the memory with.
        services.AddNotesMcp().WithHttpTransport(options => options.Stateless = true);
        return services;
    }

    public static IEndpointRouteBuilder MapNotesMcp(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMcp("/mcp")
            .AddEndpointFilter<IEndpointConventionBuilder, ErrorFilter>()
            .AddEndpointFilter<IEndpointConventionBuilder, CallLimitFilter>()
            .AddEndpointFilter<IEndpointConventionBuilder, McpGate>()
            .RequireCors(CorsPolicy)
            .ExcludeFromDescription();
        return endpoints;
    }

    private static IMcpServerBuilder AddNotesMcp(this IServiceCollection services)
    {
        services.AddOptions<McpServerOptions>().Configure<IServiceProvider>(NotesMcpServer.Configure);
        return services.AddMcpServer();
    }
}
