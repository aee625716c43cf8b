using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AwsNotesBot.Channels.Tests.Fakes.Connector;

/// <summary>Makes tokens, good and bad ones, with keys of its own.</summary>
internal static class TokenMint
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    /// <summary>May speak for Teams and for Slack.</summary>
    public static RSA Key { get; } = RSA.Create(2_048);

    /// <summary>May speak for no channel.</summary>
    public static RSA Unendorsed { get; } = RSA.Create(2_048);

    /// <summary>Signs what an Emulator gets.</summary>
    public static RSA TenantKey { get; } = RSA.Create(2_048);

    /// <summary>Published nowhere.</summary>
    public static RSA Strange { get; } = RSA.Create(2_048);

    /// <summary>Published, but too short.</summary>
    public static RSA Weak { get; } = RSA.Create(1_024);

    public static JsonObject Header(string alg = "RS256", string? kid = "key") => new() { ["typ"] = "JWT", ["alg"] = alg, ["kid"] = kid };

    public static JsonObject Payload(DateTimeOffset now, string serviceUrl) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = AppId,
        ["serviceurl"] = serviceUrl,
        ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(),
        ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(),
    };

    public static string Sign(JsonNode header, JsonNode payload, RSA? key = null) => Sign(header.ToJsonString(), payload.ToJsonString(), key);

    public static string Sign(string header, string payload, RSA? key = null)
    {
        var hash = header.Contains("RS512", StringComparison.Ordinal) ? HashAlgorithmName.SHA512 : header.Contains("RS384", StringComparison.Ordinal) ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;
        var signed = $"{Encode(header)}.{Encode(payload)}";
        return $"{signed}.{Base64Url.EncodeToString((key ?? Key).SignData(Encoding.ASCII.GetBytes(signed), hash, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The old trick: the public key as the secret of a symmetric signature.</summary>
    public static string SignWithPublicKey(JsonNode header, JsonNode payload)
    {
        var signed = $"{Encode(header.ToJsonString())}.{Encode(payload.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Key.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(signed)))}";
    }

    public static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    public static JsonObject Published(string kid, RSA key, params string[] endorsements)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]),
        };
    }
}
