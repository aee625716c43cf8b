namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>Who calls: a server that holds the secret, or somebody with a token for one conversation.</summary>
/// <param name="Claims">The token's; <c>null</c> for the holder of the secret.</param>
internal sealed record Caller(TokenClaims? Claims)
{
    /// <exception cref="DirectLineException">The token is for another conversation.</exception>
    public void MustOwn(string conversationId)
    {
        if (Claims is not null && Claims.ConversationId != conversationId)
        {
            throw DirectLineException.Forbidden("The token is for another conversation.");
        }
    }
}
