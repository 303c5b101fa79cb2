namespace SmtpReplyCodes.Mime;

/// <summary>Time zones that dates of mail name by letters.</summary>
internal static class ZoneNames
{
    private const int LongestName = 4, Hour = 60;

    /// <summary>
    /// The offset in minutes. Names of RFC 5322 section 4.3 and those that mailers write besides; all others, the military ones among them, say
    /// nothing about the offset and count as none.
    /// </summary>
    public static int Offset(ReadOnlySpan<char> name)
    {
        Span<char> upper = stackalloc char[LongestName];
        return name.Length > LongestName ? 0 : upper[..Math.Max(0, name.ToUpperInvariant(upper))] switch
        {
            "EST" => -5 * Hour,
            "EDT" => -4 * Hour,
            "CST" => -6 * Hour,
            "CDT" => -5 * Hour,
            "MST" => -7 * Hour,
            "MDT" => -6 * Hour,
            "PST" => -8 * Hour,
            "PDT" => -7 * Hour,
            "CET" or "MET" or "BST" or "WEST" => Hour,
            "CEST" or "MEST" or "EET" => 2 * Hour,
            "EEST" or "MSK" => 3 * Hour,
            "JST" or "KST" => 9 * Hour,
            _ => 0,
        };
    }
}
