using System.Buffers;
using System.Buffers.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// Base64 as it comes in mail: with line ends, junk and missing padding, several blocks one behind the other, and the footer of a mailing list behind
/// the last.
/// </summary>
internal static class Base64Text
{
    /// <summary>No text of this length gives more bytes.</summary>
    public static int MaximumSize(int length) => (length / 4 * 3) + 3;

    /// <summary>The six bits of a letter of base64; -1 for what is none.</summary>
    public static int Value(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };

    /// <summary>Decodes as much as fits into the target.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> target) =>
        Base64.DecodeFromUtf8(text, target, out _, out var written) == OperationStatus.Done ? written : DecodePieces(text, target);

    /// <summary>
    /// Behind padding, or behind an empty line, the text may be over. A piece that holds anything but base64 then is the footer of a mailing list;
    /// elsewhere such characters are skipped.
    /// </summary>
    private static int DecodePieces(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var groups = new Groups(target);
        var mayBeOver = false;
        while (!text.IsEmpty && !groups.IsFull)
        {
            var length = text.IndexOfAny("=\r\n"u8);
            var piece = (length < 0 ? text : text[..length]).Trim(" \t"u8);
            if (mayBeOver && !IsBase64(piece))
                break;
            groups.Add(piece);
            if (length < 0)
                break;
            if (text[length] == '=')
                groups.End();
            mayBeOver |= text[length] == '=' || (piece.IsEmpty && groups.Written > 0);
            text = text[(length + (text[length..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        groups.End();
        return groups.Written;
    }

    private static bool IsBase64(ReadOnlySpan<byte> piece)
    {
        foreach (var c in piece)
        {
            if (Value(c) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Gathers letters to groups of four, which are three bytes each.</summary>
    private ref struct Groups(Span<byte> target)
    {
        private readonly Span<byte> _target = target;
        private int _bits;
        private int _letters;

        public int Written { get; private set; }

        public readonly bool IsFull => Written == _target.Length;

        public void Add(ReadOnlySpan<byte> piece)
        {
            foreach (var c in piece)
            {
                if (Value(c) is not (>= 0 and var value))
                    continue;
                _bits = (_bits << 6) | value;
                if (++_letters == 4)
                    End();
            }
        }

        /// <summary>Writes the bytes that are there, of a group without all its letters one fewer than letters.</summary>
        public void End()
        {
            _bits <<= 6 * (4 - _letters);
            for (var i = 1; i < _letters && !IsFull; i++)
                _target[Written++] = (byte)(_bits >> (24 - (8 * i)));
            _bits = _letters = 0;
        }
    }
}
