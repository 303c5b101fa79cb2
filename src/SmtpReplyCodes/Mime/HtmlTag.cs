namespace SmtpReplyCodes.Mime;

/// <summary>A tag of HTML, from <c>&lt;</c> to <c>></c>.</summary>
internal readonly ref struct HtmlTag
{
    public ReadOnlySpan<char> Name { get; private init; }

    public bool IsClosing { get; private init; }

    /// <summary>The name and the signs before it.</summary>
    public int HeadLength { get; private init; }

    /// <summary>
    /// Reads the head of a tag. Bounces write addresses in angle brackets without escaping them: behind the name of a tag comes a blank, a slash or the
    /// end, never <c>@</c>, <c>.</c> or what else addresses are made of.
    /// </summary>
    public static bool TryReadHead(ReadOnlySpan<char> html, out HtmlTag tag)
    {
        tag = default;
        var start = html.Length > 1 && html[1] == '/' ? 2 : 1;
        if (html.Length <= start || !char.IsAsciiLetter(html[start]))
            return false;
        var end = start + 1;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
            end++;
        if (end == html.Length || html[end - 1] == ':' || !(html[end] is '>' or '/' || char.IsWhiteSpace(html[end])))
            return false;
        tag = new HtmlTag { Name = html[start..end], IsClosing = start == 2, HeadLength = end };
        return true;
    }

    /// <summary>The length up to and with the <c>></c> that is in no quoted value of an attribute; -1 without one.</summary>
    public static int Length(ReadOnlySpan<char> html, int headLength)
    {
        for (var at = headLength; at < html.Length; at++)
        {
            if (html[at] == '>')
                return at + 1;
            if (html[at] != '=')
                continue;
            at = SkipWhiteSpace(html, at + 1);
            if (at >= html.Length)
                break;
            if (html[at] is not ('"' or '\''))
                at--;
            else if (html[(at + 1)..].IndexOf(html[at]) is >= 0 and var length)
                at += length + 1;
            else
                break;
        }

        return -1;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> html, int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        return at;
    }
}
