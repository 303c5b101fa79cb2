using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Protocol;

/// <summary>A command that awaits its reply.</summary>
/// <param name="Phase">What the client does by it.</param>
/// <param name="Mailbox">The address of MAIL and RCPT as sent; null for none.</param>
internal readonly record struct ClientCommand(SmtpPhase Phase, string? Mailbox = null)
{
    private const byte Bracket = (byte)'<', ClosingBracket = (byte)'>', Quote = (byte)'"', Backslash = (byte)'\\';

    /// <summary>Reads a command line (RFC 5321 section 4.1.1). What it does not know is another command.</summary>
    public static ClientCommand Parse(ReadOnlySpan<byte> line) => Phases(Verb(line)) switch
    {
        SmtpPhase.MailFrom => new(SmtpPhase.MailFrom, MailboxOf(line)),
        SmtpPhase.RcptTo => new(SmtpPhase.RcptTo, MailboxOf(line)),
        SmtpPhase.EndOfData when !IsLastChunk(line) => new(SmtpPhase.Data),
        var phase => new(phase),
    };

    /// <summary>How many bytes follow BDAT (RFC 3030 section 2); null for any other command.</summary>
    public static long? ChunkLength(ReadOnlySpan<byte> line)
    {
        if (!Ascii.EqualsIgnoreCase(Verb(line), "BDAT"))
            return null;
        var rest = line[4..].TrimStart((byte)' ');
        return System.Buffers.Text.Utf8Parser.TryParse(rest, out long length, out _) ? Math.Max(length, 0) : 0;
    }

    /// <summary>BDAT stands for the end of the message here: only its last chunk is that.</summary>
    private static SmtpPhase Phases(ReadOnlySpan<byte> verb) => verb.Length switch
    {
        4 when Is(verb, "RCPT") => SmtpPhase.RcptTo,
        4 when Is(verb, "MAIL") => SmtpPhase.MailFrom,
        4 when Is(verb, "DATA") => SmtpPhase.Data,
        4 when Is(verb, "BDAT") => SmtpPhase.EndOfData,
        4 when Is(verb, "EHLO") || Is(verb, "HELO") || Is(verb, "LHLO") => SmtpPhase.Helo,
        4 when Is(verb, "AUTH") => SmtpPhase.Auth,
        8 when Is(verb, "STARTTLS") => SmtpPhase.StartTls,
        _ => SmtpPhase.Other,
    };

    private static bool Is(ReadOnlySpan<byte> verb, string name) => Ascii.EqualsIgnoreCase(verb, name);

    private static ReadOnlySpan<byte> Verb(ReadOnlySpan<byte> line) => line.IndexOf((byte)' ') is >= 0 and var end ? line[..end] : line;

    private static bool IsLastChunk(ReadOnlySpan<byte> line) => line.Length > 4 && Ascii.EqualsIgnoreCase(line[^4..], "LAST");

    /// <summary>What stands in the brackets; a quoted local part may hold some itself.</summary>
    private static string? MailboxOf(ReadOnlySpan<byte> line)
    {
        var start = line.IndexOf(Bracket) + 1;
        var isQuoted = false;
        for (var at = start; start > 0 && at < line.Length; at++)
        {
            if (line[at] == Quote)
                isQuoted = !isQuoted;
            else if (line[at] == Backslash && isQuoted)
                at++;
            else if (line[at] == ClosingBracket && !isQuoted)
                return at == start || !Utf8.IsValid(line[start..at]) ? null : Encoding.UTF8.GetString(line[start..at]);
        }

        return null;
    }
}
