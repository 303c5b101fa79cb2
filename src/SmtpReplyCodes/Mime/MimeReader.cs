namespace SmtpReplyCodes.Mime;

/// <summary>
/// Takes a message apart in one pass (RFC 2046): a list of parts in their order, the message itself first, multiparts before what they hold. What a
/// returned message holds is not looked at.
/// </summary>
/// <remarks>
/// Lenient as mail is: a missing final boundary, parts behind it, a boundary that the header does not name, and text without any header all give what can be read.
/// </remarks>
internal ref struct MimeReader
{
    /// <summary>Text in front of the first boundary, where no header speaks of any: more of it is a message of its own that quotes another.</summary>
    private const int LongestPreamble = 300;

    /// <summary>The multipart, the text, the fields and the returned message.</summary>
    private const int UsualParts = 4;

    private readonly ReadOnlySpan<byte> _message;
    private readonly MimeLimits _limits;
    private Boundary[] _open;
    private int _depth;
    private Span<MimePart> _parts;
    private int _count;

    private MimeReader(ReadOnlySpan<byte> message, MimeLimits limits, Span<MimePart> space)
    {
        _message = message;
        _limits = limits;
        _open = [];
        _parts = space;
    }

    /// <summary>Whether there were more parts than the limit, deeper ones, or a longer header.</summary>
    private bool IsCut { get; set; }

    /// <summary>Takes a message apart.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">Where its header begins.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isCut">Whether a limit cut something off.</param>
    /// <param name="space">Where the parts are put; those that it has no room for go to an array.</param>
    public static ReadOnlySpan<MimePart> Read(ReadOnlySpan<byte> message, int start, MimeLimits limits, out bool isCut, Span<MimePart> space = default)
    {
        var reader = new MimeReader(message, limits, space);
        reader.ReadMessage(start);
        isCut = reader.IsCut;
        return reader._parts[..reader._count];
    }

    private void ReadMessage(int start)
    {
        var body = ReadPart(start);
        ReadParts(body);
        if (_count == 1 && _parts[0].Type is MediaType.Multipart or MediaType.None && TryGuessBoundary(body))
            ReadParts(body);
        while (_depth > 0)
            Close(_message.Length);
        _parts[0].End = _message.Length;
        MakeText();
    }

    /// <summary>A multipart without parts is text: its boundaries got lost.</summary>
    private readonly void MakeText()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_parts[i].Type == MediaType.Multipart && (i + 1 == _count || _parts[i + 1].Parent != i))
                _parts[i].Type = MediaType.None;
        }
    }

    /// <summary>Cuts at the boundaries of the open multiparts, which stand at the beginning of lines.</summary>
    private void ReadParts(int at)
    {
        while (_depth > 0)
        {
            var found = _message[at..].IndexOf("--"u8);
            if (found < 0)
                return;
            at += found;
            if (at > 0 && _message[at - 1] is not ((byte)'\n' or (byte)'\r'))
            {
                at += 2;
                continue;
            }

            at = ReadBoundary(at);
        }
    }

    /// <summary>What begins with two hyphens: a boundary, or a line like any other. Gives where to go on.</summary>
    private int ReadBoundary(int at)
    {
        var lines = new LineReader(_message, at);
        lines.Read();
        var text = lines.Line[2..];
        for (var level = _depth - 1; level >= 0; level--)
        {
            var boundary = _message[_open[level].Start.._open[level].End];
            if (!text.StartsWith(boundary))
                continue;
            var rest = text[boundary.Length..].TrimEnd(" \t"u8);
            if (!rest.IsEmpty && !rest.StartsWith("--"u8))
                continue;
            while (_depth > level + 1)
                Close(at);
            EndPart(at);
            if (!rest.IsEmpty)
                return EndMultipart(lines.Next);
            return ReadPart(lines.Next);
        }

        return lines.Next;
    }

    /// <summary>The final boundary: what follows belongs to no part, unless it is another part of the same multipart.</summary>
    private int EndMultipart(int at)
    {
        // The outermost stays open: gateways append parts of the same boundary behind the final one.
        if (_depth > 1)
            Close(at);
        return at;
    }

    private void EndPart(int at)
    {
        ref var boundary = ref _open[_depth - 1];
        if (boundary.Part >= 0)
            _parts[boundary.Part].End = BeforeLineEnd(at, _parts[boundary.Part].BodyStart);
        boundary.Part = -1;
    }

    private void Close(int at)
    {
        EndPart(at);
        _depth--;
        _parts[_open[_depth].Multipart].End = at;
    }

    /// <summary>Without the line end in front of a boundary, which belongs to it.</summary>
    private readonly int BeforeLineEnd(int at, int least)
    {
        if (at > least && _message[at - 1] == '\n')
            at--;
        if (at > least && _message[at - 1] == '\r')
            at--;
        return at;
    }

    /// <summary>Reads the header of a part; where its body begins, or, at a limit, behind the last part.</summary>
    private int ReadPart(int start)
    {
        if (_count >= _limits.Parts)
        {
            IsCut = true;
            while (_depth > 0)
                Close(start);
            return _message.Length;
        }

        var part = new MimePart { Start = start, Parent = _depth == 0 ? -1 : _open[_depth - 1].Multipart, End = _message.Length };
        IsCut |= PartHeader.Read(_message, ref part, _limits.HeaderBytes);
        if (_count == _parts.Length)
            MakeRoom(part.Type == MediaType.Multipart ? UsualParts : 1);
        _parts[_count] = part;
        if (_depth > 0)
            _open[_depth - 1].Part = _count;
        _count++;
        if (part.Type == MediaType.Multipart)
            Open(MimeParameter.FindRaw(part.ContentType(_message), "boundary"u8));
        return part.BodyStart;
    }

    private void MakeRoom(int least)
    {
        var parts = new MimePart[Math.Max(least, _count * 2)];
        _parts.CopyTo(parts);
        _parts = parts;
    }

    private void Open(ReadOnlySpan<byte> boundary)
    {
        if (boundary.IsEmpty)
            return;
        _message.Overlaps(boundary, out var start);
        Open(start, start + boundary.Length);
    }

    private void Open(int start, int end)
    {
        if (_depth == _limits.Depth)
        {
            IsCut = true;
            return;
        }

        if (_depth == _open.Length)
            Array.Resize(ref _open, Math.Min(_limits.Depth, Math.Max(1, _depth * 2)));

        _open[_depth++] = new Boundary { Start = start, End = end, Multipart = _count - 1, Part = -1 };
    }

    /// <summary>
    /// Takes the first line that begins with two hyphens and is followed by a <c>Content-</c> field for a boundary, where the header names none or
    /// one that does not occur: headers get lost on the way.
    /// </summary>
    private bool TryGuessBoundary(int body)
    {
        _depth = 0;
        var lines = new LineReader(_message, body);
        var preamble = 0;
        while (lines.Read() && (_parts[0].Type == MediaType.Multipart || preamble < LongestPreamble))
        {
            preamble += lines.End - lines.Start; // without line ends, which may be of one or two bytes
            if (!(lines.Line.StartsWith("--"u8) && lines.End - lines.Start > 3))
                continue;
            var (start, end) = (lines.Start + 2, lines.End);
            if (!_message[lines.Next..].StartsWith("Content-"u8))
                continue;
            while (_message[end - 1] is (byte)' ' or (byte)'\t')
                end--;
            Open(start, end);
            _parts[0].Type = MediaType.Multipart;
            return true;
        }

        return false;
    }

    /// <summary>An open multipart: its boundary, the multipart itself, and the part in it that is being read, -1 for none.</summary>
    private struct Boundary
    {
        public int Start, End, Multipart, Part;
    }
}
