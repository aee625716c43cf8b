namespace AwsNotesBot.Notes.Structure.Dropping;

/// <summary>Why a line of a note is not part of any passage; its name is what the report shows.</summary>
internal sealed record DropRule(string Name)
{
    public static readonly DropRule TableOfContents = new("table of contents");
    public static readonly DropRule Navigation = new("navigation");
    public static readonly DropRule Image = new("image");
    public static readonly DropRule Anchor = new("anchor");
    public static readonly DropRule LinksOnly = new("links only");
    public static readonly DropRule LinkTarget = new("link target");
    public static readonly DropRule Comment = new("comment");
    public static readonly DropRule Script = new("script or style");
    public static readonly DropRule StruckOut = new("struck out");
    public static readonly DropRule ChatLeftover = new("chat leftover");
    public static readonly DropRule EmptyBullet = new("empty bullet");
    public static readonly DropRule EmptyHeading = new("heading without text");
    public static readonly DropRule EmptyTable = new("table without text");
}
