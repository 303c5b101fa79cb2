namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>
/// What somebody writes who needs just this: three digits, a separator, numbers with dots. It neither looks for the end of the line nor for
/// a code elsewhere, so that it is a floor rather than a rival.
/// </summary>
internal static class HandWrittenReader
{
    public static ReadCodes Read(ReadOnlySpan<byte> line)
    {
        if (line.Length < 4 || !IsDigit(line[0]) || !IsDigit(line[1]) || !IsDigit(line[2]) || line[3] is not ((byte)' ' or (byte)'-'))
            return default;
        var code = ((line[0] - '0') * 100) + ((line[1] - '0') * 10) + (line[2] - '0');
        var at = 4;
        var statusClass = Number(line, ref at);
        if (statusClass is not (2 or 4 or 5) || !SkipDot(line, ref at))
            return new ReadCodes(code, 0, 0, 0);
        var subject = Number(line, ref at);
        if (!SkipDot(line, ref at))
            return new ReadCodes(code, 0, 0, 0);
        return new ReadCodes(code, statusClass, subject, Number(line, ref at));
    }

    private static int Number(ReadOnlySpan<byte> line, ref int at)
    {
        var number = 0;
        for (; at < line.Length && IsDigit(line[at]); at++)
            number = (number * 10) + (line[at] - '0');
        return number;
    }

    private static bool SkipDot(ReadOnlySpan<byte> line, ref int at) => at < line.Length && line[at++] == '.';

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;
}
