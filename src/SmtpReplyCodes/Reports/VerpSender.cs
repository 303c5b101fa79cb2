namespace SmtpReplyCodes.Reports;

/// <summary>
/// Reads variable envelope return paths: the recipient stands at the end of the local part, its at sign written as <c>=</c>. Where it begins is the art,
/// as its own name may hold the signs that part it from what stands before.
/// </summary>
internal static class VerpSender
{
    /// <summary>Gmail, which forwards in the name of the account: <c>me+caf_=user=example.com</c>.</summary>
    private const string GmailMark = "caf_=";

    /// <summary>Words behind which, after a number or two, the recipient begins: ezmlm, Yahoo Groups and senders of newsletters.</summary>
    private static readonly string[] Marks = ["return-", "bounce-", "bounces-", "warn-", "probe-", "sentto-", "owner-", "errors-"];

    /// <summary>The recipient and the owner of the list; null when the local part names no recipient.</summary>
    public static DecodedSender? Read(string localPart, string domain)
    {
        if (localPart.Contains("**", StringComparison.Ordinal))
            return ReadListserv(localPart, domain);
        var equals = localPart.LastIndexOf('=');
        if (equals <= 0 || IsDirectoryName(localPart) || !IsHostName(localPart.AsSpan(equals + 1)))
            return null;
        var start = StartOfUser(localPart[..equals]);
        return Make(localPart[start..equals], localPart[(equals + 1)..], localPart[..start], domain);
    }

    /// <summary>LISTSERV: <c>owner-list*user**EXAMPLE*COM</c>.</summary>
    private static DecodedSender? ReadListserv(string localPart, string domain)
    {
        var at = localPart.LastIndexOf("**", StringComparison.Ordinal);
        var host = localPart[(at + 2)..].Replace('*', '.');
        var start = localPart.IndexOf('*', StringComparison.Ordinal) + 1;
        return start > 1 && start <= at && IsHostName(host) ? Make(localPart[start..at], host, localPart[..start], domain) : null;
    }

    private static DecodedSender? Make(string user, string host, string before, string domain)
    {
        var recipient = $"{user}@{host}";
        var owner = (before.EndsWith(GmailMark, StringComparison.OrdinalIgnoreCase) ? before[..^GmailMark.Length] : before).TrimEnd('+', '-', '*', '=');
        return AddressText.IsAddress(recipient) ? new DecodedSender(RewriteKind.Verp, recipient, owner.Length == 0 ? null : $"{owner}@{domain}") : null;
    }

    private static int StartOfUser(string text)
    {
        var mark = EndOfMark(text);
        var number = mark + IdsLength(text.AsSpan(mark));
        // list-return-123-user+tag: behind a number a plus is the recipient's own.
        if (mark > 0 && number > mark)
            return number;
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        if (plus >= 0)
            return plus + 1 + TagLength(text.AsSpan(plus + 1));
        return mark > 0 ? mark : text.LastIndexOf('-') + 1;
    }

    /// <summary>Behind the first of the marks at the start of a word; 0 when there is none.</summary>
    private static int EndOfMark(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && text[at - 1] is not ('-' or '+' or '.'))
                continue;
            foreach (var mark in Marks)
            {
                if (text.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase) && !(mark == "owner-" && at == 0))
                    return at + mark.Length;
            }
        }

        return 0;
    }

    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(GmailMark, StringComparison.OrdinalIgnoreCase))
            return GmailMark.Length;
        var ids = IdsLength(text);
        // SendGrid: bounces+123456-abcd-user. Its second word may be of letters alone.
        return ids > 0 && text[ids..].IndexOf('-') == 4 ? ids + 5 : ids;
    }

    /// <summary>The length of the words before the recipient that number the message or the customer, each with the hyphen behind.</summary>
    private static int IdsLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (text[length..].IndexOf('-') is > 0 and var hyphen && IsId(text.Slice(length, hyphen)))
            length += hyphen + 1;
        return length < text.Length ? length : 0;
    }

    /// <summary>A number, or a word with so many digits that it is hardly a name: <c>mc.us7_12345.6789</c>, <c>7af8e6</c>.</summary>
    private static bool IsId(ReadOnlySpan<char> word)
    {
        int digits = 0, hexDigits = 0;
        foreach (var c in word)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            hexDigits += char.IsAsciiHexDigit(c) || c == '.' ? 1 : 0;
        }

        return digits == word.Length || digits >= 4 || (digits > 0 && word.Length >= 6 && hexDigits == word.Length);
    }

    /// <summary>X.400 and Exchange write names of directories as keys and values: <c>/S=user/</c>, <c>IMCEAEX-_O=org_cn=first.last</c>.</summary>
    private static bool IsDirectoryName(string localPart) => localPart[0] == '/' || localPart.StartsWith("IMCEA", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name with a dot, whose last label is one of letters: <c>v1.2</c> is a version.</summary>
    private static bool IsHostName(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || text.Length - dot < 3 || text.Contains('_') || text[0] == '[' || !AddressSyntax.IsDomain(text))
            return false;
        var last = text[(dot + 1)..];
        return !last.ContainsAnyInRange('0', '9') || last.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);
    }
}
