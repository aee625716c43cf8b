using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.Connector.Teams;

/// <summary>An Adaptive Card of version 1.5, which Teams shows everywhere.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, IReadOnlyList<SubmitAction>? Actions = null)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(ChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(OpenUrlContainer), "Container")]
internal abstract record CardElement;

/// <param name="Text">A part of Markdown: emphasis, lists and links.</param>
/// <param name="IsSubtle">For small print.</param>
internal sealed record TextBlock(string Text, bool? IsSubtle = null, string? Weight = null) : CardElement
{
    public bool Wrap { get; } = true;
}

/// <param name="Label">Read by a screen reader.</param>
/// <param name="IsMultiSelect">Whether several can be chosen: they come back with commas between.</param>
internal sealed record ChoiceSet(string Id, string Label, IReadOnlyList<CardChoice> Choices, bool IsMultiSelect) : CardElement
{
    public string Style { get; } = "expanded";

    public bool Wrap { get; } = true;
}

internal sealed record CardChoice(string Title, string Value);

internal sealed record TextInput(string Id, string Label, string Placeholder, int MaxLength) : CardElement;

/// <summary>Elements that open an address together.</summary>
internal sealed record OpenUrlContainer(IReadOnlyList<CardElement> Items, OpenUrl? SelectAction) : CardElement;

internal sealed record OpenUrl(string Url)
{
    public string Type { get; } = "Action.OpenUrl";
}

/// <param name="Data">What comes back beside the inputs.</param>
/// <param name="AssociatedInputs"><c>none</c> for a button that needs no answer.</param>
internal sealed record SubmitAction(string Title, CardData? Data = null, string? AssociatedInputs = null)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Action.Submit";
}

/// <param name="Say">What the button says.</param>
internal sealed record CardData(string Say);

/// <summary>A card in an activity.</summary>
internal sealed record CardAttachment(string ContentType, AdaptiveCard Content, CardAttachment? Preview = null);
