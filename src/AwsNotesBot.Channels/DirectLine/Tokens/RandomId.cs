using System.Buffers.Text;
using System.Security.Cryptography;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>Names that nobody can guess: 128 random bits, 22 characters that stand in an address as they are.</summary>
internal static class RandomId
{
    private const int Bytes = 16;

    public static string ForConversation() => Next();

    /// <summary>With the prefix that marks a user id which the server vouches for.</summary>
    public static string ForUser() => UserPrefix + Next();

    public const string UserPrefix = "dl_";

    private static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
