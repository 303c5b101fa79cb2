using System.Globalization;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>A line of the transcript that scripted servers wrote: what one of them heard or said.</summary>
/// <param name="Time">When.</param>
/// <param name="Host">The scripted server, by the first label of its domain.</param>
/// <param name="IsReply">Whether the scripted server said it.</param>
/// <param name="Text">The bytes on the wire, null where the script closed the connection or fell silent.</param>
internal sealed record WireLine(DateTimeOffset Time, string Host, bool IsReply, string? Text)
{
    /// <summary>Reads <c>1795468473.144 u550 &gt; b'550 No\r\n'</c>; null for a note of the script to itself.</summary>
    public static WireLine? Read(string line)
    {
        if (line.Split(' ', 4) is not [var time, var host, ("<" or ">") and var direction, var literal])
            return null;
        var seconds = double.Parse(time, CultureInfo.InvariantCulture);
        return new WireLine(DateTimeOffset.UnixEpoch.AddSeconds(seconds), host, direction == ">", literal.StartsWith('b') ? QuotedBytes.Text(literal[1..]) : null);
    }
}
