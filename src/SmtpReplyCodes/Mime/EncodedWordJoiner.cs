using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// Puts a header value together from its text and its encoded words. Words of one charset and encoding that follow each other are joined before they
/// are decoded, as many mailers split them within a character.
/// </summary>
internal ref struct EncodedWordJoiner(int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly ArrayBufferWriter<byte> _encoded = new(capacity);
    private ReadOnlySpan<byte> _charset;
    private bool _isBase64;
    private bool _isBehindWord;

    /// <summary>The value behind unfolded bytes.</summary>
    public static string Join(ReadOnlySpan<byte> value)
    {
        var joiner = new EncodedWordJoiner(value.Length);
        int start = 0, at = 0;
        var isEndKnown = value.IndexOf("?="u8) >= 0;
        while (isEndKnown && value[at..].IndexOf("=?"u8) is >= 0 and var offset)
        {
            at += offset;
            if (!EncodedWord.TryRead(value[at..], out var word))
            {
                at += 2;
                continue;
            }

            joiner.AddText(value[start..at], isBeforeWord: true);
            joiner.AddWord(word);
            start = at += word.Length;
        }

        joiner.AddText(value[start..], isBeforeWord: false);
        return joiner._text.ToString();
    }

    /// <summary>Blanks between two words only part them (RFC 2047 section 6.2).</summary>
    private void AddText(ReadOnlySpan<byte> text, bool isBeforeWord)
    {
        if (_isBehindWord && isBeforeWord && text.Trim((byte)' ').IsEmpty)
            return;
        Flush();
        _text.Append(Charsets.GetString(text, default));
    }

    private void AddWord(EncodedWord word)
    {
        if (_isBase64 != word.IsBase64 || !Ascii.EqualsIgnoreCase(_charset, word.Charset))
            Flush();
        _charset = word.Charset;
        _isBase64 = word.IsBase64;
        _isBehindWord = true;
        _encoded.Write(word.Text);
    }

    private void Flush()
    {
        var bytes = _isBase64 ? TransferDecoder.Decode(_encoded.WrittenSpan, TransferEncoding.Base64, int.MaxValue) : DecodeQ(_encoded.WrittenSpan);
        _text.Append(Charsets.GetString(bytes, _charset));
        _encoded.ResetWrittenCount();
        _isBehindWord = false;
    }

    private static byte[] DecodeQ(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var written = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var value = text[at] == '=' ? HexPair.Read(text, at + 1) : -1;
            bytes[written++] = value >= 0 ? (byte)value : text[at] == '_' ? (byte)' ' : text[at];
            at += value >= 0 ? 2 : 0;
        }

        return bytes[..written];
    }
}
