using CsCheck;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Tests.Properties;

/// <summary>Generators of what servers and people write.</summary>
internal static class Make
{
    /// <summary>Characters that words are made of, with some that readers trip over. None ends a line.</summary>
    private static readonly Gen<char> Letter = Gen.OneOf(Gen.Char['a', 'z'], Gen.Char[" .,:;-<>()[]{}@#=+%/\\'\"*"], Gen.Char['0', '9'], Gen.Char["\u00e9\u00df\u4e0d\u05d0\u202e\u00a0"]);

    public static Gen<int> ReplyCode { get; } = Gen.Int[100, 699];

    public static Gen<EnhancedStatusCode> EnhancedCode { get; } = Gen.Select(Gen.OneOf(2, 4, 5), Gen.Int[0, 999], Gen.Int[0, 999], (first, subject, detail) => new EnhancedStatusCode(first, subject, detail));

    /// <summary>A line of any characters.</summary>
    public static Gen<string> Line { get; } = Gen.String[Letter, 0, 60];

    /// <summary>A line of plain words, in which no code stands.</summary>
    public static Gen<string> Words { get; } = Gen.OneOf("user", "unknown", "mailbox", "full", "rejected", "spam", "later", "<a@b.example>", "relay", "Ok", "gr\u00fc\u00dfe").Array[1, 8].Select(words => string.Join(' ', words));

    /// <summary>The lines of a reply as a server sends it.</summary>
    public static Gen<string[]> WireLines { get; } = Gen.Select(ReplyCode, Line.Array[1, 5], (code, lines) =>
        lines.Select((line, i) => $"{code}{(i < lines.Length - 1 ? '-' : ' ')}{line}").ToArray());

    /// <summary>A reply as people and programs quote it, its lines ended by LF.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(Gen.OneOf(Array.ConvertAll(SeedTexts.Replies, ToText)), WireLines.Select(lines => string.Join('\n', lines)), Line.Array[1, 4].Select(lines => string.Join('\n', lines)));

    /// <summary>The lines of a specimen of a report, some of them away, doubled or moved.</summary>
    public static Gen<string[]> ReportLines { get; } = Shuffled(SeedTexts.Reports);

    /// <summary>The lines of a specimen of a log, some of them away, doubled or moved.</summary>
    public static Gen<string[]> LogLines { get; } = Shuffled(SeedTexts.Logs);

    /// <summary>Bytes as characters, one each.</summary>
    public static string ToText(byte[] bytes) => ReplaceEnds(System.Text.Encoding.Latin1.GetString(bytes));

    /// <summary>The bytes of such a text.</summary>
    public static byte[] ToBytes(string text) => System.Text.Encoding.Latin1.GetBytes(text);

    private static string ReplaceEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static Gen<string[]> Shuffled(byte[][] seeds) => Gen.Select(Gen.OneOf(Array.ConvertAll(seeds, seed => ToText(seed).Split('\n'))), Gen.Int[0, 3], Gen.UInt, (lines, changes, random) =>
    {
        var changed = lines.ToList();
        for (; changes > 0 && changed.Count > 0; changes--, random = (random * 2_654_435_761) + 12_345)
        {
            var (from, to) = ((int)(random % (uint)changed.Count), (int)(random / 7 % (uint)changed.Count));
            switch (random / 64 % 3)
            {
                case 0: changed.RemoveAt(from); break;
                case 1: changed.Insert(to, changed[from]); break;
                default: (changed[from], changed[to]) = (changed[to], changed[from]); break;
            }
        }

        return changed.ToArray();
    });
}
