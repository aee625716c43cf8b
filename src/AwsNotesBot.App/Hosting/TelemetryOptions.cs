using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.App.Hosting;

/// <summary>Where the program's metrics go. They can always be read on the machine itself, by <c>dotnet-counters</c>.</summary>
internal sealed class TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>Gets or sets the address of a collector that speaks OpenTelemetry's protocol over HTTP, for example <c>http://localhost:4318</c>.</summary>
    /// <value>The default is none: nothing is sent.</value>
    public string? Endpoint { get; set; }

    /// <summary>Gets or sets the pause between two reports, in seconds.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 3_600)]
    public int Seconds { get; set; } = 60;

    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (IsSet && (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
        {
            yield return new($"{Section}:{nameof(Endpoint)} ('{Endpoint}') must be an address such as http://localhost:4318.");
        }
    }
}
