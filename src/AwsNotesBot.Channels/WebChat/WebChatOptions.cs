using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>The start page with the chat. Read once, at start.</summary>
public sealed class WebChatOptions
{
    internal const string Section = "Channels:WebChat";

    /// <summary>Gets or sets the name at the top of the page and in the browser's tab.</summary>
    /// <value>The default is <c>AwsNotesBot</c>. From 1 to 60 characters.</value>
    [Required(ErrorMessage = Section + ":{0} must not be empty.")]
    [StringLength(60, ErrorMessage = Section + ":{0} must have at most {1} characters.")]
    public string Title { get; set; } = "AwsNotesBot";

    /// <summary>Gets or sets the line below the name.</summary>
    /// <value>The default is <c>Answers from the notes, with the lines they come from</c>. At most 200 characters.</value>
    [StringLength(200, ErrorMessage = Section + ":{0} must have at most {1} characters.")]
    public string Greeting { get; set; } = "Answers from the notes, with the lines they come from";

    /// <summary>Gets or sets how many topics the page offers to start from; zero offers none.</summary>
    /// <value>The default is 12.</value>
    [Range(0, 50, ErrorMessage = Section + ":{0} must be from {1} to {2}.")]
    public int Topics { get; set; } = 12;

    /// <summary>Gets or sets the name of the chat model that writes the answers, which the page's footer then says.</summary>
    /// <value>The default is <c>null</c>: the model of <c>Models:Chat</c>; without one, answers are extracted from the notes.</value>
    [StringLength(60, ErrorMessage = Section + ":{0} must have at most {1} characters.")]
    public string? WrittenBy { get; set; }
}
