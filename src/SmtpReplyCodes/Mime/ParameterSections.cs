using System.Buffers;

namespace SmtpReplyCodes.Mime;

/// <summary>A parameter in sections and with a charset (RFC 2231): <c>name*0*=utf-8''caf%C3; name*1*=%A9; name*2="!"</c>, in any order.</summary>
internal sealed class ParameterSections
{
    private const int Maximum = 100;

    private readonly Section[] _sections = new Section[Maximum];

    /// <summary>Reads what follows the name of a parameter: <c>*</c>, <c>*2</c> or <c>*2*</c>.</summary>
    public static bool TryReadSuffix(ReadOnlySpan<byte> suffix, out int number, out bool isEncoded)
    {
        (number, isEncoded) = (0, suffix.EndsWith("*"u8));
        if (suffix.SequenceEqual("*"u8))
            return true;
        var digits = isEncoded ? suffix[..^1] : suffix;
        if (digits.Length is < 2 or > 3 || digits[0] != '*')
            return false;
        foreach (var digit in digits[1..])
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>Notes where the value of a section stands; the first of a number counts.</summary>
    public void Add(int number, bool isEncoded, int start, int length)
    {
        if (!_sections[number].IsGiven)
            _sections[number] = new Section(true, isEncoded, start, length);
    }

    /// <summary>The text of all sections from the first on; null without a first one.</summary>
    public string? Join(ReadOnlySpan<byte> headerValue)
    {
        if (!_sections[0].IsGiven)
            return null;
        var bytes = new ArrayBufferWriter<byte>();
        ReadOnlySpan<byte> charset = default;
        for (var i = 0; i < Maximum && _sections[i].IsGiven; i++)
        {
            var value = headerValue.Slice(_sections[i].Start, _sections[i].Length);
            if (_sections[i].IsEncoded && i == 0)
            {
                charset = Charset(value, out var prefix);
                value = value[prefix..];
            }

            if (_sections[i].IsEncoded)
                WriteDecoded(value, bytes);
            else
                bytes.Write(MimeParameter.Unescape(value));
        }

        return charset.IsEmpty ? EncodedWords.Decode(bytes.WrittenSpan) : ControlCharacters.Blank(Charsets.GetString(bytes.WrittenSpan, charset));
    }

    /// <summary>Charset and language stand in front, each closed by an apostrophe; without those the whole is the value.</summary>
    private static ReadOnlySpan<byte> Charset(ReadOnlySpan<byte> value, out int prefix)
    {
        prefix = 0;
        var first = value.IndexOf((byte)'\'');
        var second = value[(first + 1)..].IndexOf((byte)'\'');
        if (first < 0 || second < 0)
            return default;
        prefix = first + second + 2;
        return value[..first];
    }

    private static void WriteDecoded(ReadOnlySpan<byte> value, ArrayBufferWriter<byte> bytes)
    {
        if (value.IsEmpty)
            return;
        var target = bytes.GetSpan(value.Length);
        var written = 0;
        for (var at = 0; at < value.Length; at++)
        {
            var decoded = value[at] == '%' ? HexPair.Read(value, at + 1) : -1;
            target[written++] = decoded >= 0 ? (byte)decoded : value[at];
            at += decoded >= 0 ? 2 : 0;
        }

        bytes.Advance(written);
    }

    private readonly record struct Section(bool IsGiven, bool IsEncoded, int Start, int Length);
}
