using System.IO.Compression;
using System.Text;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Text as gzip compresses it.</summary>
internal static class Gzip
{
    /// <summary>Each text as a part of its own.</summary>
    public static byte[] Of(params IEnumerable<string> texts) => [.. texts.SelectMany(Part)];

    private static byte[] Part(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }
}
