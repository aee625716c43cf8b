using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Pages;

/// <summary>An HTML page with places to fill: <c>{{name}}</c> takes text and encodes it, <c>{{{name}}}</c> takes HTML as it is.</summary>
/// <remarks>A place with the name of a stylesheet, script or picture fills itself with its link.</remarks>
internal sealed partial class PageTemplate(string html, PageAssets assets)
{
    public static PageTemplate BuiltIn(string name) => new(Encoding.UTF8.GetString(PageAssets.ReadResource(name)), PageAssets.BuiltIn);

    /// <exception cref="KeyNotFoundException">The page has a place that nothing fills.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values) => Place().Replace(html, place =>
    {
        var name = place.Groups["name"].Value;
        var value = assets.Find(name) is null ? values[name] : assets.Link(name);
        return place.Groups["raw"].Success ? value : HtmlEncoder.Default.Encode(value);
    });

    [GeneratedRegex(@"\{\{(?<raw>\{)?(?<name>[a-z.-]+)\}\}(?(raw)\})")]
    private static partial Regex Place();
}
