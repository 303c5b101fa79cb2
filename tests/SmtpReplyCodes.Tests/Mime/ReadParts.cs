using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>The parts of a message as lines of a table: the place of the parent, the type and the body, <c>0 Text=body</c>.</summary>
internal static class ReadParts
{
    public static readonly MimeLimits Wide = new(100, 20, 10_000);

    public static string[] Of(string message) => Of(message, Wide, out _);

    public static string[] Of(string message, MimeLimits limits, out bool isCut)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        var parts = MimeReader.Read(bytes, 0, limits, out isCut);
        return Array.ConvertAll(parts.ToArray(), part => $"{part.Parent} {part.Type}={(part.Type == MediaType.Multipart ? "" : Encoding.UTF8.GetString(part.Body(bytes)))}");
    }

    /// <summary>The last part.</summary>
    public static MimePart Last(string message) => MimeReader.Read(Encoding.UTF8.GetBytes(message), 0, Wide, out _)[^1];
}
