using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Connector;

/// <summary>A call that is refused. The status is what the caller is told, the reason is for the log alone.</summary>
internal sealed class RefusedException(int status, string reason) : Exception(reason)
{
    public int Status { get; } = status;

    /// <summary>Nobody knows who calls.</summary>
    public static RefusedException Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    /// <summary>The caller is known and may not do this.</summary>
    public static RefusedException Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);

    public static RefusedException BadRequest(string reason) => new(StatusCodes.Status400BadRequest, reason);

    public static RefusedException TooBig(string reason) => new(StatusCodes.Status413PayloadTooLarge, reason);

    /// <summary>The bot cannot do it now; the service sends the activity again.</summary>
    public static RefusedException Busy(string reason) => new(StatusCodes.Status503ServiceUnavailable, reason);
}
