using System.Globalization;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>What the name of a log says about its age: <c>mail.log.2.gz</c> was rotated before <c>mail.log.1</c>, <c>mail.log-20261122</c> before <c>mail.log-20261123</c>, and each before <c>mail.log</c>.</summary>
/// <param name="Log">The name of the log that is written.</param>
/// <param name="Number">How often it was rotated since; 0 where that is not told.</param>
/// <param name="Date">When it was rotated; empty where that is not told.</param>
internal readonly record struct RotatedName(string Log, int Number, string Date) : IComparable<RotatedName>
{
    private const int DateLength = 8, LongestNumber = 5;

    private bool IsRotated => Number > 0 || Date.Length > 0;

    public static RotatedName Of(string name)
    {
        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var digits = plain.Length - plain.AsSpan().TrimEnd("0123456789").Length;
        var log = plain.Length - digits - 1;
        if (digits == 0 || log <= 0 || !(plain[log] == '.' || (plain[log] == '-' && digits >= DateLength)))
            return new RotatedName(plain, 0, "");
        var end = plain[(log + 1)..];
        return digits >= DateLength ? new RotatedName(plain[..log], 0, end)
            : digits <= LongestNumber ? new RotatedName(plain[..log], int.Parse(end, CultureInfo.InvariantCulture) + 1, "")
            : new RotatedName(plain, 0, "");
    }

    /// <summary>Older ones come first.</summary>
    public int CompareTo(RotatedName other) =>
        IsRotated != other.IsRotated ? (IsRotated ? -1 : 1)
        : Number != other.Number ? other.Number.CompareTo(Number)
        : string.CompareOrdinal(Date, other.Date);
}
