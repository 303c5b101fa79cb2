using System.Globalization;
using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>The regular expression that programs carry around for this purpose, at its best: source-generated, its groups read without strings.</summary>
internal static partial class RegexReader
{
    public static ReadCodes Read(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return default;
        var groups = match.Groups;
        return groups[3].Success
            ? new ReadCodes(Number(groups[1]), Number(groups[3]), Number(groups[4]), Number(groups[5]))
            : new ReadCodes(Number(groups[1]), 0, 0, 0);
    }

    [GeneratedRegex(@"^(\d{3})([ -])(?:([245])\.(\d{1,3})\.(\d{1,3})\s)?(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
