using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Duels;

/// <summary>People of one conversation who play the same questions: whoever is right first takes the point. Immutable; kept as JSON between two turns.</summary>
public sealed record Duel
{
    /// <summary>Unique for its players: names the duel in their review logs.</summary>
    public required string Id { get; init; }

    /// <summary>As it was named; <c>null</c> for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>Shuffles the options.</summary>
    public required int Seed { get; init; }

    /// <summary>Items that come next, in this order.</summary>
    public required IReadOnlyList<string> Queue { get; init; }

    /// <summary>Everybody who has answered, in the order in which they joined.</summary>
    public IReadOnlyList<DuelPlayer> Players { get; init; } = [];

    /// <summary>What waits for an answer; <c>null</c> once the duel is over.</summary>
    public AskedQuestion? Current { get; init; }

    /// <summary>Who has had their try at it.</summary>
    public IReadOnlyList<string> Tried { get; init; } = [];

    /// <summary>The question before; <c>null</c> for none.</summary>
    public ClosedQuestion? Last { get; init; }

    /// <summary>Whether what was said last may not have reached anybody, because the program ended in between.</summary>
    public bool IsUntold { get; init; }

    [JsonIgnore]
    public bool IsOver => Current is null;

    /// <summary>How many questions there are, those played and to be played.</summary>
    [JsonIgnore]
    public int Total => (Current?.Number ?? Last?.Number ?? 0) + Queue.Count;

    public string ToJson() => JsonSerializer.Serialize(this, DuelJson.Default.Duel);

    /// <exception cref="JsonException">It is no duel.</exception>
    public static Duel Parse(string json) => JsonSerializer.Deserialize(json, DuelJson.Default.Duel) ?? throw new JsonException("The duel is empty.");
}

/// <param name="Id">The user's, unique within the channel.</param>
/// <param name="Name">As the others know them.</param>
/// <param name="Points">Questions that they answered right first.</param>
public sealed record DuelPlayer(string Id, string Name, int Points = 0);

/// <param name="Number">Its place in the duel, from 1.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Order">Of the options as they were shown, see <see cref="AskedQuestion"/>.</param>
/// <param name="Winner">The id of who took the point; <c>null</c> for nobody.</param>
public sealed record ClosedQuestion(int Number, string ItemId, IReadOnlyList<int> Order, string? Winner);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Duel))]
internal sealed partial class DuelJson : JsonSerializerContext;
