namespace SmtpReplyCodes.Reports;

/// <summary>Reads BATV (draft-levine-smtp-batv): <c>prvs=tag=user</c>, and the forms that other programs made of it.</summary>
internal static class SignedSender
{
    private static readonly string[] Schemes = ["prvs=", "btv1==", "msprvs1="];

    /// <summary>The sender without its signature; null when there is none.</summary>
    public static DecodedSender? Read(string localPart, string domain)
    {
        foreach (var scheme in Schemes)
        {
            if (localPart.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && UserOf(localPart[scheme.Length..]) is { } user)
                return AddressText.IsAddress($"{user}@{domain}") ? new DecodedSender(RewriteKind.Batv, $"{user}@{domain}") : null;
        }

        return null;
    }

    /// <summary>Early drafts wrote the tag behind the user: <c>prvs=user=tag</c>, <c>prvs=user/tag</c>.</summary>
    private static string? UserOf(string signed)
    {
        var (first, last) = (signed.IndexOf('=', StringComparison.Ordinal), signed.LastIndexOfAny(['=', '/']));
        if (first > 0 && IsTag(signed.AsSpan(0, first)))
            return signed[(first + 1)..].TrimStart('=');
        return last > 0 && IsTag(signed.AsSpan(last + 1)) ? signed[..last] : null;
    }

    /// <summary>A number of a key and of a day, and a hash: ten digits in hexadecimal in the draft, more letters elsewhere.</summary>
    private static bool IsTag(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return text.Length >= 6 && text.ContainsAnyInRange('0', '9');
    }
}
