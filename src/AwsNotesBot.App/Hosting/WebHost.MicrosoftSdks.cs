using AwsNotesBot.BotBuilder;
using AwsNotesBot.SemanticKernel;

namespace AwsNotesBot.App.Hosting;

/// <summary>The two SDKs in place of what is built in; compiled with <c>-p:MicrosoftSdks=true</c> alone.</summary>
internal static partial class WebHost
{
    static partial void AddMicrosoftSdks(IServiceCollection services)
    {
        services.AddBotBuilder();
        services.AddNotesKernel();
    }

    static partial void UseBotBuilder(ref Action<IEndpointRouteBuilder>? mapMessages) => mapMessages = BotBuilderMessages.MapBotBuilder;
}
