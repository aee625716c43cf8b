using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// The build task that takes one file out of an npm tarball and writes it gzip-compressed.
/// Compiled by the build itself (see WebChatClient.targets) against .NET Standard 2.0, which has no tar reader; never part of the assembly.
/// </summary>
public sealed class RepackTarballEntry : Task
{
    private const int BlockSize = 512;

    [Required]
    public string Tarball { get; set; }

    [Required]
    public string Entry { get; set; }

    [Required]
    public string Destination { get; set; }

    public override bool Execute()
    {
        using (var tar = new GZipStream(File.OpenRead(Tarball), CompressionMode.Decompress))
        {
            var header = new byte[BlockSize];
            while (Fill(tar, header, BlockSize) && header[0] != 0)
            {
                var name = Encoding.ASCII.GetString(header, 0, 100).TrimEnd('\0');
                var size = Convert.ToInt64(Encoding.ASCII.GetString(header, 124, 12).Trim('\0', ' '), 8);
                if (name == Entry)
                {
                    Write(tar, size);
                    return true;
                }

                Skip(tar, (size + BlockSize - 1) / BlockSize * BlockSize);
            }
        }

        Log.LogError("'{0}' holds no '{1}'. Delete it and build again.", Tarball, Entry);
        return false;
    }

    /// <summary>Writes beside the destination and moves, so that a build that was stopped leaves no half file.</summary>
    private void Write(Stream tar, long size)
    {
        var partial = Destination + ".part";
        using (var gzip = new GZipStream(File.Create(partial), CompressionLevel.Optimal))
        {
            var buffer = new byte[81920];
            while (size > 0)
            {
                var read = tar.Read(buffer, 0, (int)Math.Min(buffer.Length, size));
                if (read == 0)
                {
                    throw new EndOfStreamException($"'{Tarball}' ends inside '{Entry}'. Delete it and build again.");
                }

                gzip.Write(buffer, 0, read);
                size -= read;
            }
        }

        File.Delete(Destination);
        File.Move(partial, Destination);
    }

    private static void Skip(Stream tar, long count)
    {
        var buffer = new byte[81920];
        while (count > 0)
        {
            var read = tar.Read(buffer, 0, (int)Math.Min(buffer.Length, count));
            if (read == 0)
            {
                return;
            }

            count -= read;
        }
    }

    private static bool Fill(Stream tar, byte[] buffer, int count)
    {
        var filled = 0;
        while (filled < count)
        {
            var read = tar.Read(buffer, filled, count - filled);
            if (read == 0)
            {
                return false;
            }

            filled += read;
        }

        return true;
    }
}
