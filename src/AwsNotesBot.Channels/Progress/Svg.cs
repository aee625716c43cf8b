using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace AwsNotesBot.Channels.Progress;

/// <summary>Writes one picture that a screen reader announces as a whole, by its title and description.</summary>
internal sealed class Svg
{
    /// <summary>The width of every chart, in its own units; type of 14 units stays readable on a phone.</summary>
    public const int Width = 400;

    private readonly StringBuilder _text = new();

    /// <param name="id">Unique on the page.</param>
    /// <param name="height">In units of the chart.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    public Svg(string id, int height, string title, string description) => _text.Append(
        $"""<svg role="img" viewBox="0 0 {Width} {height}" aria-labelledby="{id}-title {id}-desc"><title id="{id}-title">{Encode(title)}</title><desc id="{id}-desc">{Encode(description)}</desc>""");

    public void Rectangle(double x, double y, double width, double height, string style) => _text.Append(
        $"""<rect class="{style}" x="{Number(x)}" y="{Number(y)}" width="{Number(width)}" height="{Number(height)}" rx="2"/>""");

    /// <param name="anchor">Where <paramref name="x"/> is: <c>start</c>, <c>middle</c> or <c>end</c> of the text.</param>
    public void Text(double x, double y, string text, string anchor = "start", string style = "label") => _text.Append(
        $"""<text class="{style}" x="{Number(x)}" y="{Number(y)}" text-anchor="{anchor}">{Encode(text)}</text>""");

    public void Line(double y) => _text.Append($"""<line class="axis" x1="0" x2="{Width}" y1="{Number(y)}" y2="{Number(y)}"/>""");

    public override string ToString() => $"{_text}</svg>";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
