using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Channels.DirectLine;

namespace AwsNotesBot.Channels.Mcp;

/// <summary>The Model Context Protocol over HTTP. Read once, at start. Over standard input and output none of this is needed.</summary>
public sealed class McpOptions : IValidatableObject
{
    internal const string Section = "Channels:Mcp";

    /// <summary>Gets or sets what a client sends as its bearer credential. Whoever has it can read all notes and answer the owner's quizzes.</summary>
    /// <value>The default is <c>null</c>: <c>/mcp</c> refuses every call. At least 32 characters.</value>
    [MinLength(32, ErrorMessage = Section + ":{0} must have at least {1} characters; `openssl rand -base64 32` prints some.")]
    public string? Token { get; set; }

    /// <summary>Gets or sets the sites whose pages may call, as <c>https://host[:port]</c>. A client that is no page sends no origin.</summary>
    /// <value>The default is none, this host's own pages included.</value>
    public IList<string> AllowedOrigins { get; set; } = [];

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => AllowedOrigins
        .Where(o => !Origins.IsOrigin(o))
        .Select(o => new ValidationResult($"{Section}:{nameof(AllowedOrigins)} holds '{o}'. Write scheme and host only, for example https://www.example.org."));
}
