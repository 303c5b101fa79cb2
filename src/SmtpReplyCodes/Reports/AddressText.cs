using System.Buffers;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds and compares mail addresses as people and servers write them in their texts.</summary>
internal static class AddressText
{
    /// <summary>Marks that an address may hold but hardly begins with; in texts they are quotation marks, bullets and separators.</summary>
    private static readonly SearchValues<char> MarksInFront = SearchValues.Create("'`*=.|-~!?&{}");

    /// <summary>Logs write <c>to=user@example.com</c>. Other words before an equals sign are part of an address: <c>user=example.com@lists.example.net</c>.</summary>
    private static readonly string[] Keys = ["to", "from", "rcpt", "recipient", "orcpt", "orig_to", "sender", "email", "mail", "address", "addr", "ctladdr", "smtp", "rfc822", "contact", "reply_to"];

    /// <summary>Whether the text is one plausible address and nothing else: <c>local-part@domain</c> without brackets.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text) =>
        text.LastIndexOf('@') is > 0 and var at && AddressSyntax.IsLocalPart(text[..at]) && AddressSyntax.IsDomain(text[(at + 1)..]);

    /// <summary>
    /// The place of the next address that begins at or behind <paramref name="start"/>, -1 when there is none. Nothing before <paramref name="start"/> is
    /// looked at, and around each at sign only as much as an address can be long. Message ids look like addresses: the caller tells them apart.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        var least = Math.Max(start, 0);
        for (var from = least; from < text.Length && text[from..].IndexOf('@') is >= 0 and var next; from += next + 1)
        {
            var at = from + next;
            var end = EndOfDomain(text, at + 1);
            // Inside of "user@example.com"@example.net it is part of a name.
            if (!AddressSyntax.IsDomain(text[(at + 1)..end]) || text[end..].StartsWith("\"@"))
                continue;
            var first = StartOfLocalPart(text, least, at);
            if (first < 0 || !AddressSyntax.IsLocalPart(text[first..at]))
                continue;
            length = end - first;
            return first;
        }

        return -1;
    }

    /// <summary>
    /// Whether two addresses are one. Case tells nothing: domains have none (RFC 4343), and though RFC 5321 section 2.4 leaves that of the local part to
    /// its host, hardly any host tells two mailboxes apart by it, while many on the way write it anew.
    /// </summary>
    public static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a program is behind the local part, by one of its words.</summary>
    public static bool IsOfMachine(ReadOnlySpan<char> address) => RoleNames.IsMachine(address.LastIndexOf('@') is >= 0 and var at ? address[..at] : address);

    /// <summary>Whether an administrator or a robot reads mail to this address, by its local part.</summary>
    public static bool IsOfRole(ReadOnlySpan<char> address)
    {
        var localPart = address.LastIndexOf('@') is >= 0 and var at ? address[..at] : address;
        return RoleNames.IsRole(localPart.Trim('"'));
    }

    private static int EndOfDomain(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] == '[')
            return AddressSyntax.EndOfLiteral(text, start);
        var limit = Math.Min(text.Length, start + AddressSyntax.LongestDomain + 1);
        var label = start;
        var at = start;
        for (; at < limit && AddressSyntax.IsDomainChar(text[at]) && !IsOtherScript(text[label], text[at]); at++)
        {
            if (text[at] != '.')
                continue;
            // sendmail writes dots behind an address: user@example.com... User unknown
            if (at == label)
                break;
            label = at + 1;
        }

        while (at > start && text[at - 1] is '.' or '-' or '_')
            at--;
        return at;
    }

    private static int StartOfLocalPart(ReadOnlySpan<char> text, int least, int at)
    {
        if (at > least && text[at - 1] == '"')
            return StartOfQuoted(text, least, at - 1);
        var first = at;
        least = Math.Max(least, at - AddressSyntax.LongestLocalPart - 1);
        while (first > least && AddressSyntax.IsLocalChar(text[first - 1]) && !IsOtherScript(text[at - 1], text[first - 1]))
            first--;
        // In a link it is a name to log in with, or an argument.
        if (text[first..at].IndexOf("//") >= 0)
            return -1;
        first += MarksLength(text[first..at]);
        first += KeyLength(text[first..at]);
        return first + MarksLength(text[first..at]);
    }

    /// <summary>The place of the opening quotation mark, the nearest one that no backslash stands before.</summary>
    private static int StartOfQuoted(ReadOnlySpan<char> text, int least, int closing)
    {
        least = Math.Max(least, closing - AddressSyntax.LongestLocalPart);
        for (var first = closing - 1; first >= least; first--)
        {
            if (text[first] == '"' && (first == 0 || text[first - 1] != '\\'))
                return first;
        }

        return -1;
    }

    private static int MarksLength(ReadOnlySpan<char> localPart)
    {
        var length = localPart.IndexOfAnyExcept(MarksInFront);
        return length < 0 ? localPart.Length : length;
    }

    private static int KeyLength(ReadOnlySpan<char> localPart)
    {
        var equals = localPart.IndexOf('=');
        // Before a dot stands whose it is: envelope.to=user@example.com
        var dot = equals < 0 ? -1 : localPart[..equals].LastIndexOf('.');
        if (dot > 0)
            return KeyLength(localPart[(dot + 1)..]) is > 0 and var length ? dot + 1 + length : 0;
        foreach (var key in Keys)
        {
            if (equals == key.Length && localPart[..equals].Equals(key, StringComparison.OrdinalIgnoreCase))
                return equals + 1;
        }

        return 0;
    }

    /// <summary>Whether an ASCII address ends at a character, as it belongs to a script that is written without blanks or joins its endings to foreign words.</summary>
    private static bool IsOtherScript(char own, char c) => char.IsAscii(own) && c is (>= '\u0e00' and < '\u1e00') or >= '\u2e80';
}
