using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>
/// A second reading of a reply's bytes, on purpose as simple as RFC 5321 section 4.2 has it and without the library: what the library reads is held against it.
/// </summary>
/// <param name="Code">The reply code.</param>
/// <param name="EnhancedCode">The enhanced code of the last line that begins with one, else one after <c>#</c> in brackets or in a reply that is repeated; null for none.</param>
/// <param name="Lines">How many lines there are.</param>
internal sealed partial record WireReply(int Code, string? EnhancedCode, int Lines)
{
    /// <summary>Reads a reply; null where it is none: lines whose codes differ, a line without code, one that announces a line which never comes.</summary>
    public static WireReply? Read(ReadOnlySpan<byte> wire)
    {
        var text = Encoding.Latin1.GetString(wire);
        var lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n').Select(line => ReplyLine().Match(line.TrimEnd('\r'))).ToArray();
        if (!lines.All(line => line.Success) || lines.Select(line => line.Groups["code"].Value).Distinct().Count() > 1)
            return null;
        var isComplete = lines[..^1].All(line => line.Groups["separator"].Value == "-") && lines[^1].Groups["separator"].Value != "-";
        return isComplete ? new WireReply(int.Parse(lines[0].Groups["code"].Value, CultureInfo.InvariantCulture), EnhancedCodeOf(lines), lines.Length) : null;
    }

    private static string? EnhancedCodeOf(Match[] lines)
    {
        var atBeginning = lines.Select(line => AtBeginning().Match(line.Groups["text"].Value)).LastOrDefault(match => match.Success);
        return (atBeginning ?? lines.Select(line => Elsewhere().Match(line.Groups["text"].Value)).LastOrDefault(match => match.Success))?.Groups["enhanced"].Value;
    }

    [GeneratedRegex(@"^(?<code>[2-5]\d\d)(?:(?<separator>[ -])(?<text>.*))?$", RegexOptions.Singleline)]
    private static partial Regex ReplyLine();

    [GeneratedRegex(@"^(?<enhanced>[245]\.\d{1,3}\.\d{1,3})(?![.\d])")]
    private static partial Regex AtBeginning();

    [GeneratedRegex(@"(?:\(#(?=\S+\))|\b[2-5]\d\d[ -])(?<enhanced>[245]\.\d{1,3}\.\d{1,3})(?![.\d])")]
    private static partial Regex Elsewhere();
}
