using AwsNotesBot.App.Evaluation.Writers;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.App.Hosting;

internal static class TokenMeterServices
{
    /// <summary>Puts a meter between the chat client and whoever asks it; where there is no client there is no meter.</summary>
    public static void AddTokenMeter(this IServiceCollection services)
    {
        var client = services.Last(s => s.ServiceType == typeof(IChatClient));
        services.Remove(client);
        services.AddSingleton<IChatClient>(provider => client.ImplementationFactory!(provider) is IChatClient metered ? new TokenMeter(metered) : null!);
    }
}
