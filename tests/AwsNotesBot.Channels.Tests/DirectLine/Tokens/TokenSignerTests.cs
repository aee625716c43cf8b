using System.Buffers.Text;
using System.Text;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Tokens;

public class TokenSignerTests
{
    /// <summary>Signed by another implementation of RFC 7515 with the key 0, 1, … 31.</summary>
    private const string Golden =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." +
        "eyJ1c2UiOiJDYWxscyIsImNvbnYiOiJjMSIsInVzZXIiOiJkbF91MSIsIm9yaWdpbnMiOlsiaHR0cHM6Ly9hLmV4YW1wbGUiXSwiZXhwIjoxNzcyMzY4MjAwfQ." +
        "pBG740xJKNOPlAWATAn4tJ8Tzi3JI1P5lyxW81Fy134";

    private readonly ManualClock _clock = new();
    private readonly TokenSigner _signer;

    public TokenSignerTests() => _signer = new TokenSigner(Key(0), _clock);

    [Fact]
    public void TokenIsTheJsonWebTokenThatTheStandardSays()
    {
        var claims = new TokenClaims(TokenUse.Calls, "c1", "dl_u1", ["https://a.example"], _signer.ExpiryAfter(1800));

        Assert.Equal(Golden, _signer.Sign(claims));
    }

    [Fact]
    public void SignedTokenReadsBack()
    {
        var claims = _signer.Read(Golden, TokenUse.Calls);

        Assert.Equal(("c1", "dl_u1", "https://a.example"), (claims.ConversationId, claims.UserId, Assert.Single(claims.Origins)));
    }

    [Fact]
    public void TokenIsGoodUntilTheSecondOfItsExpiry()
    {
        _clock.Advance(TimeSpan.FromSeconds(1799));
        Assert.Equal("c1", _signer.Read(Golden, TokenUse.Calls).ConversationId);

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("TokenExpired", Refusal(Golden).Code);
    }

    [Fact]
    public void EveryChangedCharacterIsNoticed()
    {
        for (var i = 0; i < Golden.Length; i++)
        {
            var forged = string.Concat(Golden.AsSpan(0, i), Golden[i] == 'A' ? "B" : "A", Golden.AsSpan(i + 1));
            Assert.Equal(401, Refusal(forged).Status);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("ключ.\u0000.\ud83d\ude00")]
    public void WhatIsNoTokenIsRefused(string? text) => Assert.Equal(401, Refusal(text).Status);

    [Fact]
    public void UnsignedTokenIsRefused()
    {
        var header = Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8);
        Assert.Equal(401, Refusal($"{header}.{Golden.Split('.')[1]}.").Status);
    }

    [Fact]
    public void TokenOfAnotherKeyIsRefused()
    {
        var other = new TokenSigner(Key(1), _clock);
        Assert.Equal(401, Refusal(other.Sign(new TokenClaims(TokenUse.Calls, "c1", "dl_u1", [], other.ExpiryAfter(60)))).Status);
    }

    [Fact]
    public void LongerSpellingOfTheSameBytesIsRefused() => Assert.Equal(401, Refusal(Golden + "=").Status);

    [Fact]
    public void TokenOfAStreamOpensNothingElse()
    {
        var stream = _signer.Sign(new TokenClaims(TokenUse.Stream, "c1", "dl_u1", [], _signer.ExpiryAfter(60)));

        Assert.Equal(401, Refusal(stream).Status);
        Assert.Equal("c1", _signer.Read(stream, TokenUse.Stream).ConversationId);
    }

    [Fact]
    public void ClientsFindTheUserInThePayload() =>
        Assert.Contains("\"user\":\"dl_u1\"", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(Golden.Split('.')[1])));

    private static TokenKey Key(byte first) => new(Enumerable.Range(first, 32).Select(i => (byte)i).ToArray());

    private DirectLineException Refusal(string? token) => Assert.Throws<DirectLineException>(() => _signer.Read(token, TokenUse.Calls));
}
