using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json;
using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using NotesHandler = AwsNotesBot.Channels.Connector.Turns.ActivityHandler;

namespace AwsNotesBot.BotBuilder;

/// <summary>Bot Builder's turns for the same core that the built-in connector has: what comes in is the core's, what goes out Bot Builder's to send.</summary>
/// <param name="core">Says what each type of activity means, Teams' own among them; keeps its conversations in the bot's state store.</param>
/// <param name="invokes">Answers what a caller waits for.</param>
/// <param name="admission">Checks tenants and channels.</param>
/// <param name="seen">An activity that is delivered twice is answered once.</param>
/// <param name="http">The call that brought the activity.</param>
/// <param name="logger">Hears why an activity is refused.</param>
internal sealed class NotesActivityHandler(
    NotesHandler core, FeedbackInvoke invokes, Admission admission, SeenActivities seen, IHttpContextAccessor http, ILogger<NotesActivityHandler> logger)
    : Microsoft.Bot.Builder.ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => HandleAsync(turnContext, cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => HandleAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => HandleAsync(turnContext, cancellationToken);

    protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => HandleAsync(turnContext, cancellationToken);

    protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => HandleAsync(turnContext, cancellationToken);

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = Admit(turnContext) is { } inbound
            ? (await invokes.AnswerAsync(inbound, cancellationToken) as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK
            : StatusCodes.Status403Forbidden;
        return new InvokeResponse { Status = answer };
    }

    private async Task HandleAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (Admit(turnContext) is { } inbound && await seen.TryTakeAsync(inbound, keep: false, cancellationToken))
        {
            await core.HandleAsync(inbound, (activity, stopping) => SendAsync(turnContext, activity, stopping), cancellationToken);
        }
    }

    private InboundActivity? Admit(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        try
        {
            return admission.Admit(ActivityJson.ToConnector(activity), Caller(turnContext), (http.HttpContext ?? new DefaultHttpContext()).Request);
        }
        catch (Exception refusal) when (refusal is RefusedException or JsonException)
        {
            Log.ActivityRefused(logger, activity.ChannelId, refusal.Message);
            return null;
        }
    }

    /// <summary>The adapter has checked the token, its address and its channel; only an anonymous caller is left to tell apart.</summary>
    private static VerifiedCaller Caller(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity { AuthenticationType: not AuthenticationConstants.AnonymousAuthType }
            ? new VerifiedCaller.Service(turnContext.Activity.ServiceUrl, [turnContext.Activity.ChannelId])
            : new VerifiedCaller.Anonymous();

    private static async Task<SendOutcome> SendAsync(ITurnContext turnContext, ConnectorActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            var sent = await turnContext.SendActivityAsync(ActivityJson.ToBotBuilder(activity), cancellationToken);
            return new SendOutcome(StatusCodes.Status200OK, sent?.Id);
        }
        catch (ErrorResponseException refused)
        {
            return new SendOutcome((int?)refused.Response?.StatusCode ?? 0, Code: refused.Body?.Error?.Code, Message: refused.Body?.Error?.Message ?? refused.Message);
        }
    }
}
