using System.Globalization;

namespace SmtpReplyCodes.Loopback;

/// <summary>Numbers as IMAP writes them: <c>1,4:6,9:*</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="largest">What <c>*</c> stands for.</param>
internal sealed class ImapSet(string text, uint largest)
{
    private readonly (uint Low, uint High)[] _ranges = [.. text.Split(',').Select(range => Range(range.Split(':'), largest))];

    public bool Contains(uint number) => _ranges.Any(range => number >= range.Low && number <= range.High);

    public static bool IsSet(string text) => text.Length > 0 && text.All(character => char.IsAsciiDigit(character) || character is ',' or ':' or '*');

    private static (uint Low, uint High) Range(string[] ends, uint largest)
    {
        var (first, last) = (Number(ends[0], largest), Number(ends[^1], largest));
        return (Math.Min(first, last), Math.Max(first, last));
    }

    private static uint Number(string text, uint largest) => text == "*" ? largest : uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
