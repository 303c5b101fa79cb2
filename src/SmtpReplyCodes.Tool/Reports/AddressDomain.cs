namespace SmtpReplyCodes.Tool.Reports;

/// <summary>The domain of an address.</summary>
internal static class AddressDomain
{
    /// <summary>What stands behind the last at sign; null where there is none, or nothing behind it.</summary>
    public static string? Of(string? address) => address is not null && address.LastIndexOf('@') is >= 0 and var at && at + 1 < address.Length ? address[(at + 1)..] : null;
}
