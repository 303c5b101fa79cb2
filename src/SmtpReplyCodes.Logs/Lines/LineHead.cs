using System.Buffers;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>What stands in front of the message of a line: time, and in syslog host and tag.</summary>
internal readonly ref struct LineHead
{
    /// <summary>What the name of a host does not hold: a word with it belongs to the message.</summary>
    private static readonly SearchValues<byte> OfNoHost = SearchValues.Create("=<>[]()"u8);

    /// <summary>What the name of a program holds.</summary>
    private static readonly SearchValues<byte> OfProgram = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_-.+"u8);

    /// <summary>So much of a line is looked at for the word in front of a time.</summary>
    private const int LongestWord = 96;

    private LineHead(Range time, LogStamp stamp, Range program, int message)
    {
        Time = time;
        Stamp = stamp;
        Program = program;
        Message = message;
    }

    /// <summary>Where the time stands; empty for none.</summary>
    public Range Time { get; }

    /// <summary>The time; <c>default</c> for none.</summary>
    public LogStamp Stamp { get; }

    /// <summary>The tag without the process number, <c>postfix/smtp</c>; empty for none.</summary>
    public Range Program { get; }

    /// <summary>Where the message begins.</summary>
    public int Message { get; }

    /// <summary>Reads what stands in front of a line.</summary>
    public static LineHead Read(ReadOnlySpan<byte> line) => Read(line, out _);

    /// <summary>Reads what stands in front of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="front">Where the tag begins, behind nothing but a time and the name of a host; 0 for any other line.</param>
    public static LineHead Read(ReadOnlySpan<byte> line, out int front)
    {
        var at = SkipPriority(line, out var isFramed);
        var isBare = at == 0;
        front = 0;
        Range time = default;
        LogStamp stamp = default;
        if (isFramed && line[at..].StartsWith("- "u8))
            at += 2; // no time is known
        ReadStamps(line, ref at, ref time, ref stamp);
        if (at == 0 && SkipMargin(line) is > 0 and var margin)
        {
            (at, isBare) = (margin, false);
            ReadStamps(line, ref at, ref time, ref stamp);
        }

        if (at == 0 && SkipContainer(line) is > 0 and var container)
        {
            (at, isBare) = (container, false);
            ReadStamps(line, ref at, ref time, ref stamp);
        }

        var program = isFramed ? ReadFramed(line, ref at) : ReadTag(line, ref at, mayHaveHost: stamp.Month > 0);
        var head = ReadRest(line, at, time, stamp, program);
        if (isBare && stamp.Month > 0 && !line[program].IsEmpty && head.Time.Equals(time))
            front = program.Start.Value;
        return head;
    }

    /// <summary>Whether what stands somewhere in a line, behind its tag, is its message: nothing that <see cref="ReadRest"/> takes for a part of the head.</summary>
    public static bool IsAtMessage(ReadOnlySpan<byte> line, int at)
    {
        var rest = line[at..];
        return (rest.Length >= StampReader.LeastLength && !StampReader.MayBegin(rest)) || (!rest.StartsWith("[ID "u8) && StampReader.Read(rest, out _) == 0);
    }

    /// <summary>How long the word is that stands somewhere in a line, with a blank behind it; 0 for none.</summary>
    public static int WordAt(ReadOnlySpan<byte> line, int at) => Math.Max(line[at..].IndexOf((byte)' '), 0);

    /// <summary>How long the name of the program is in a word that may be a tag; 0 for any other word.</summary>
    public static int ProgramOf(ReadOnlySpan<byte> word) => word is [_, .., (byte)':'] ? word.Length - 1 - LengthOfProcess(word[..^1]) : 0;

    /// <summary>Whether a name may be that of a program.</summary>
    public static bool IsProgram(ReadOnlySpan<byte> name) => char.IsAsciiLetter((char)name[0]) && !name.ContainsAnyExcept(OfProgram);

    private static LineHead ReadRest(ReadOnlySpan<byte> line, int at, Range time, LogStamp stamp, Range program)
    {
        ReadStamp(line, ref at, ref time, ref stamp);
        if (line[at..].StartsWith("[ID "u8) && line[at..].IndexOf("] "u8) is > 0 and var id)
            at += id + 2; // as syslogd of Solaris numbers the kinds of messages
        return new LineHead(time, stamp, program, at);
    }

    /// <summary>Reads the times in front of a line: what collects the output of a program puts one of its own there.</summary>
    private static void ReadStamps(ReadOnlySpan<byte> line, ref int at, ref Range time, ref LogStamp stamp)
    {
        while (ReadStamp(line, ref at, ref time, ref stamp))
            at = SkipStream(line, at);
    }

    /// <summary>Reads a time and what stands behind it. Of two times the one with a year counts, else the second.</summary>
    private static bool ReadStamp(ReadOnlySpan<byte> line, ref int at, ref Range time, ref LogStamp stamp)
    {
        var length = StampReader.Read(line[at..], out var read);
        if (length == 0)
            return false;
        if (stamp.Year == 0 || read.Year > 0)
            (time, stamp) = (at..(at + length), read);
        at = SkipProcess(line, SkipBlanks(line, SkipColon(line, at + length)));
        return true;
    }

    /// <summary><c>&lt;22&gt;</c>, with the version behind it where it is of RFC 5424.</summary>
    private static int SkipPriority(ReadOnlySpan<byte> line, out bool isFramed)
    {
        isFramed = false;
        if (line.Length < 5 || line[0] != '<' || line[..5].IndexOf((byte)'>') is not (>= 2 and var end) || line[1..end].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return 0;
        isFramed = line[(end + 1)..].StartsWith("1 "u8);
        return end + (isFramed ? 3 : 1);
    }

    /// <summary><c>mail-1  | </c>: what docker compose puts in front.</summary>
    private static int SkipContainer(ReadOnlySpan<byte> line)
    {
        var place = line[..Math.Min(line.Length, 64)].IndexOf(" | "u8);
        return place > 0 && !line[..place].TrimEnd((byte)' ').ContainsAny((byte)' ', (byte)':') ? place + 3 : 0;
    }

    /// <summary>Where the time stands in a line that was copied out of a text or found by grep: behind a margin and one word, <c>&gt; mail-1  | </c>, <c>3. </c>, <c>/var/log/mail.log:</c>, <c>42-</c>; 0 for none.</summary>
    private static int SkipMargin(ReadOnlySpan<byte> line)
    {
        var at = line.Length - line.TrimStart(" \t`>-*"u8).Length;
        if (at > 0 && IsStamp(line, at))
            return at;
        var word = line[at..Math.Min(line.Length, at + LongestWord)];
        var length = word.IndexOf((byte)' ');
        if (length <= 0 || word[..length].ContainsAny(OfNoHost))
            return 0;
        for (var place = 0; word[place..length].IndexOfAny((byte)':', (byte)'-') is >= 0 and var mark; place += mark + 1)
        {
            if (place + mark + 1 < length && IsStamp(line, at + place + mark + 1))
                return at + place + mark + 1;
        }

        at = SkipBlanks(line, at + length);
        at = SkipBlanks(line, at < line.Length && line[at] == '|' ? at + 1 : at);
        return IsStamp(line, at) ? at : 0;
    }

    private static bool IsStamp(ReadOnlySpan<byte> line, int at) => StampReader.Read(line[at..], out _) > 0;

    /// <summary><c>stdout F </c>: what the container runtimes of Kubernetes put behind the time.</summary>
    private static int SkipStream(ReadOnlySpan<byte> line, int at) => line[at..].StartsWith("stdout F "u8) || line[at..].StartsWith("stderr F "u8) ? at + 9 : at;

    private static int SkipColon(ReadOnlySpan<byte> line, int at) => at < line.Length && line[at] == ':' ? at + 1 : at;

    /// <summary><c>[4711] </c>: Exim puts the process behind the time where it is told to.</summary>
    private static int SkipProcess(ReadOnlySpan<byte> line, int at)
    {
        var rest = line[at..];
        return rest is [(byte)'[', ..] && rest.IndexOf("] "u8) is > 1 and < 12 and var end && !rest[1..end].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? at + end + 2 : at;
    }

    /// <summary>Where what is no blank stands from here on.</summary>
    public static int SkipBlanks(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] == ' ')
            at++;
        return at;
    }

    /// <summary>Host, name, process, id of the message and structured data of RFC 5424.</summary>
    private static Range ReadFramed(ReadOnlySpan<byte> line, ref int at)
    {
        Range program = default;
        for (var field = 0; field < 5; field++)
        {
            var length = line[at..].IndexOf(field == 4 && at < line.Length && line[at] == '[' ? "] "u8 : " "u8);
            if (length < 0)
                return default;
            if (field == 1)
                program = at..(at + length);
            at = SkipBlanks(line, at + length + (field == 4 && line[at] == '[' ? 2 : 1));
        }

        // A byte order mark may stand in front of the text.
        at += line[at..].StartsWith("\uFEFF"u8) ? 3 : 0;
        return program;
    }

    /// <summary><c>mx postfix/smtp[324]:</c>, or the tag alone.</summary>
    private static Range ReadTag(ReadOnlySpan<byte> line, ref int at, bool mayHaveHost)
    {
        var start = at;
        for (var word = 0; word < 2; word++)
        {
            var length = WordAt(line, start);
            if (length == 0)
                return default;
            var program = ProgramOf(line.Slice(start, length));
            // A host without a time is one only where the number of a process shows that a tag follows.
            if (word > 0 && !mayHaveHost && program == length - 1)
                return default;
            if (program > 0 && IsProgram(line.Slice(start, program)))
            {
                at = SkipBlanks(line, start + length);
                return start..(start + program);
            }

            if (!char.IsAsciiLetterOrDigit((char)line[start]) || line.Slice(start, length).ContainsAny(OfNoHost))
                return default;
            start = SkipBlanks(line, start + length);
        }

        return default;
    }

    /// <summary>How long the number of the process behind the name of a program is, <c>[324]</c>; 0 for none.</summary>
    private static int LengthOfProcess(ReadOnlySpan<byte> name)
    {
        if (name[^1] != ']')
            return 0;
        var at = name.Length - 2;
        while (at > 0 && name[at] is >= (byte)'0' and <= (byte)'9')
            at--;
        return at > 0 && name[at] == '[' ? name.Length - at : 0;
    }
}
