using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>A message that the server took, with its envelope.</summary>
/// <param name="Sender">The address of MAIL FROM, without brackets.</param>
/// <param name="Recipients">The addresses of RCPT TO that were accepted, without brackets.</param>
/// <param name="Content">The message, dots undone.</param>
public sealed record LoopbackMessage(string Sender, IReadOnlyList<string> Recipients, ReadOnlyMemory<byte> Content)
{
    /// <summary>The content, one character a byte.</summary>
    public string Text => Encoding.Latin1.GetString(Content.Span);
}
