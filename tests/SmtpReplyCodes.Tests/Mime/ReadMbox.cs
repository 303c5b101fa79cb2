using System.Text;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>What an mbox is read as.</summary>
internal static class ReadMbox
{
    /// <summary>The messages in a text, which comes in one piece.</summary>
    public static Task<string[]> From(string text) => From(new MemoryStream(Encoding.Latin1.GetBytes(text)));

    /// <summary>The messages in a stream.</summary>
    public static async Task<string[]> From(Stream stream, int limit = 1_000_000)
    {
        using var mbox = new MboxReader(stream, limit);
        var messages = new List<string>();
        while (await mbox.ReadAsync(TestContext.Current.CancellationToken))
            messages.Add(Encoding.Latin1.GetString(mbox.Message.Span));
        return [.. messages];
    }

    /// <summary>The messages in a text that comes in chunks of so many bytes.</summary>
    public static Task<string[]> InChunks(string text, int size) => From(new TrickleStream(Encoding.Latin1.GetBytes(text), size));
}
