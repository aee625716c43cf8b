using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace AwsNotesBot.Channels.Pages;

/// <summary>The stylesheets, scripts and page frames inside this assembly; each link carries the content's hash, so a browser keeps it for good.</summary>
internal sealed class PageAssets
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, PageAsset> _assets;

    private PageAssets(IEnumerable<PageAsset> assets) => _assets = assets.ToFrozenDictionary(a => a.Name);

    public static PageAssets BuiltIn { get; } = new(Load());

    public PageAsset? Find(string name) => _assets.GetValueOrDefault(name);

    /// <summary>The address under which a page refers to an asset.</summary>
    public string Link(string name) => $"/assets/{name}?v={_assets[name].Version}";

    private static IEnumerable<PageAsset> Load()
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            if (ContentTypes.TryGetValue(Path.GetExtension(name), out var type))
            {
                var content = ReadResource(name);
                yield return new(name, type, Convert.ToHexStringLower(SHA256.HashData(content))[..12], content, Compress(content));
            }
        }
    }

    internal static byte[] ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"This build holds no resource '{name}'. Build AwsNotesBot.Channels again.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(content);
        }

        return compressed.ToArray();
    }
}
