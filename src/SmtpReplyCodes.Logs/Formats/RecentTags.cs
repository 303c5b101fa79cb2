using System.Buffers.Binary;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>Reads the tags of lines, <c>postfix/smtp[324]: </c>, and finds the forms of each. A log has few, so that most are found by a few of their bytes, before it is known where they end.</summary>
internal sealed class RecentTags(FormsByProgram forms)
{
    private const int Slots = 256;

    /// <summary>Behind <c>postfix/</c> as many bytes tell its daemons apart.</summary>
    private const int TellingPlace = 8;

    private const ulong TellingBytes = 0xFF_FFFF_FFFF;

    private Tag[] _known = new Tag[1];

    /// <summary>The forms of lines with the tag that a text begins with; null where it begins with none.</summary>
    /// <param name="text">What stands behind time and host.</param>
    /// <param name="name">How long the name of the program is.</param>
    /// <param name="end">Where the blank behind the tag stands.</param>
    public LogForm[]? Read(ReadOnlySpan<byte> text, out int name, out int end)
    {
        ref var tag = ref _known[PlaceOf(text)];
        if (tag.Forms is not null && text.StartsWith(tag.Name))
        {
            name = tag.Name.Length;
            end = EndOf(text, name);
            if (end > 0)
                return tag.Forms;
        }

        return ReadNew(text, out name, out end);
    }

    private LogForm[]? ReadNew(ReadOnlySpan<byte> text, out int name, out int end)
    {
        end = LineHead.WordAt(text, 0);
        name = LineHead.ProgramOf(text[..end]);
        if (name == 0 || !LineHead.IsProgram(text[..name]))
            return null;
        // A line alone needs room for no more than one.
        if (_known.Length == 1 && _known[0].Forms is not null)
            _known = new Tag[Slots];
        var found = forms.Of(text[..name]);
        _known[PlaceOf(text)] = new Tag(text[..name].ToArray(), found);
        return found;
    }

    /// <summary>Where a tag ends whose name is known: behind the process, where there is one, and the colon; 0 where the name goes on.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        if (at < text.Length && text[at] == '[')
        {
            do
                at++;
            while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9');
            if (at == text.Length || text[at++] != ']')
                return 0;
        }

        return at + 1 < text.Length && text[at] == ':' && text[at + 1] == ' ' ? at + 1 : 0;
    }

    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < TellingPlace + sizeof(ulong) || _known.Length == 1)
            return 0;
        var telling = (BinaryPrimitives.ReadUInt64LittleEndian(text[TellingPlace..]) & TellingBytes) ^ BinaryPrimitives.ReadUInt64LittleEndian(text);
        return (int)((telling * 0x9E37_79B9_7F4A_7C15) >> 56);
    }

    /// <param name="Name">The name of the program.</param>
    /// <param name="Forms">The forms that its lines may be of; null where nothing is known yet.</param>
    private readonly record struct Tag(byte[] Name, LogForm[]? Forms);
}
