using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>The keys that an issuer publishes. Read again each day, and for an unknown key; never more often than every five minutes, whoever asks.</summary>
internal sealed class SigningKeys(Func<HttpClient> http, Uri metadata, TimeProvider clock, ILogger<SigningKeys> logger) : IDisposable
{
    public static readonly TimeSpan RefreshEvery = TimeSpan.FromDays(1);

    /// <summary>Between two looks for an unknown key.</summary>
    public static readonly TimeSpan LookPause = TimeSpan.FromMinutes(5);

    /// <summary>Between two tries while the issuer cannot be reached.</summary>
    public static readonly TimeSpan RetryPause = TimeSpan.FromSeconds(10);

    /// <summary>How long keys are believed that cannot be read again: a key may have been withdrawn.</summary>
    public static readonly TimeSpan UseFor = TimeSpan.FromDays(5);

    private readonly SemaphoreSlim _reading = new(1);
    private volatile Known? _known;
    private DateTimeOffset _nextRead;

    /// <returns><c>null</c> where the issuer publishes no such key.</returns>
    /// <exception cref="RefusedException">The keys cannot be read.</exception>
    public async Task<PublishedKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (NeedsReading(keyId))
        {
            await _reading.WaitAsync(cancellationToken);
            try
            {
                // Whoever waited here may find it read.
                if (NeedsReading(keyId) && clock.GetUtcNow() >= _nextRead)
                {
                    await ReadAsync(cancellationToken);
                }
            }
            finally
            {
                _reading.Release();
            }
        }

        return _known is { } known && clock.GetUtcNow() < known.At + UseFor
            ? known.Keys.GetValueOrDefault(keyId)
            : throw RefusedException.Busy($"the keys that tokens are checked with cannot be read from {metadata}.");
    }

    public void Dispose() => _reading.Dispose();

    private bool NeedsReading(string keyId) =>
        _known is not { } known || clock.GetUtcNow() >= known.At + RefreshEvery || !known.Keys.ContainsKey(keyId);

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var keys = await FetchAsync(cancellationToken);
            _known = new Known(keys, clock.GetUtcNow());
            _nextRead = clock.GetUtcNow() + LookPause;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or InvalidOperationException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.KeysNotRead(logger, failure, metadata);
            _nextRead = clock.GetUtcNow() + RetryPause;
        }
    }

    private async Task<IReadOnlyDictionary<string, PublishedKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = http();
        var published = await client.GetFromJsonAsync(metadata, ConnectorJson.Default.OpenIdMetadata, cancellationToken);
        if (!ServiceUrl.IsSafe(published?.JwksUri))
        {
            throw new InvalidOperationException($"{metadata} names no https address of keys.");
        }

        var set = await client.GetFromJsonAsync(published!.JwksUri, ConnectorJson.Default.KeySet, cancellationToken);
        var keys = new Dictionary<string, PublishedKey>(StringComparer.Ordinal);
        foreach (var key in (set?.Keys ?? []).Select(PublishedKey.TryRead).OfType<PublishedKey>())
        {
            keys.TryAdd(key.Key.KeyId, key);
        }

        return keys;
    }

    private sealed record Known(IReadOnlyDictionary<string, PublishedKey> Keys, DateTimeOffset At);
}
