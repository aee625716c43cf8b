using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.DirectLine.Tokens;

namespace AwsNotesBot.Channels.Progress;

/// <summary>Makes and reads the address of one learner's progress: whoever has it may look, for half an hour.</summary>
/// <remarks>
/// The learner's id opens their conversations, so the address must not tell it, not even to them: it is encrypted, with AES-256-GCM
/// (NIST SP 800-38D), by a key derived from the one that signs tokens (RFC 5869).
/// </remarks>
internal sealed class ProgressLinks(TokenKey key, TimeProvider clock)
{
    public const string Path = "/progress";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const int KeyBytes = 32, NonceBytes = 12, TagBytes = 16, TimeBytes = sizeof(long);
    private const int MaxTicket = 2_048;

    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes.ToArray(), KeyBytes, info: "progress link"u8.ToArray());

    /// <returns>For example <c>/progress?ticket=Zm9v…</c>.</returns>
    public string For(string learner)
    {
        var plain = new byte[TimeBytes + Encoding.UTF8.GetByteCount(learner)];
        BinaryPrimitives.WriteInt64BigEndian(plain, (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(learner, plain.AsSpan(TimeBytes));

        var ticket = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(ticket.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(ticket.AsSpan(0, NonceBytes), plain, ticket.AsSpan(NonceBytes, plain.Length), ticket.AsSpan(^TagBytes..));
        return $"{Path}?ticket={Base64Url.EncodeToString(ticket)}";
    }

    /// <summary>A reply that sums up progress, with the address of the page behind its words; any other as it is.</summary>
    /// <param name="reply">What the bot says.</param>
    /// <param name="root">The host as the user sees it, without a slash at the end.</param>
    /// <param name="learner">Who is spoken to.</param>
    public Reply AddTo(Reply reply, string root, string learner) => reply is Reply.Message { Progress: not null } message
        ? message with { Markdown = $"{message.Markdown}\n\n[Your progress with charts]({root}{For(learner)}): good for half an hour, and yours alone." }
        : reply;

    /// <returns>The learner; <c>null</c> where the ticket is not one of ours or its time is over.</returns>
    public string? Read(string? ticket)
    {
        if (ticket is null || ticket.Length > MaxTicket || !Base64Url.IsValid(ticket) || Base64Url.DecodeFromChars(ticket) is not { Length: > NonceBytes + TimeBytes + TagBytes } bytes)
        {
            return null;
        }

        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        try
        {
            aes.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(^TagBytes..), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return clock.GetUtcNow().ToUnixTimeSeconds() < BinaryPrimitives.ReadInt64BigEndian(plain) ? Encoding.UTF8.GetString(plain.AsSpan(TimeBytes)) : null;
    }
}
