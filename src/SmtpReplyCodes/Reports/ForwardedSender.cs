namespace SmtpReplyCodes.Reports;

/// <summary>Reads the Sender Rewriting Scheme: <c>SRS0=hash=time=host=user</c>, and <c>SRS1=hash=forwarder==hash=time=host=user</c>.</summary>
internal static class ForwardedSender
{
    private const string ExchangeMark = "+SRS=";

    /// <summary>The sender that a forwarder replaced; null when there is none.</summary>
    public static DecodedSender? Read(string localPart)
    {
        if (Behind(localPart, "SRS0") is { } first)
            return ReadOriginal(first, RewriteKind.Srs0);
        if (Behind(localPart, "SRS1") is { } further)
            return SkipForwarder(further) is { } original ? ReadOriginal(original, RewriteKind.Srs1) : null;
        var mark = localPart.IndexOf(ExchangeMark, StringComparison.OrdinalIgnoreCase);
        return mark > 0 ? ReadOriginal(localPart[(mark + ExchangeMark.Length)..], RewriteKind.Srs0) : null;
    }

    /// <summary>What stands behind the scheme and its separator, which each forwarder chooses.</summary>
    private static string? Behind(string localPart, string scheme) =>
        localPart.Length > 5 && localPart.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && localPart[4] is '=' or '+' or '-' ? localPart[5..] : null;

    /// <summary>Behind the hash and the first forwarder, and behind the separator that this one chose.</summary>
    private static string? SkipForwarder(string text)
    {
        var parts = text.Split('=', 3);
        return parts.Length == 3 && parts[2].Length > 1 && parts[2][0] is '=' or '+' or '-' ? parts[2][1..] : null;
    }

    private static DecodedSender? ReadOriginal(string text, RewriteKind kind)
    {
        var parts = text.Split('=', 4);
        if (parts.Length < 4 || parts[0].Length == 0 || parts[1].Length == 0)
            return null;
        var address = $"{parts[3]}@{parts[2]}";
        return AddressText.IsAddress(address) ? new DecodedSender(kind, address) : null;
    }
}
