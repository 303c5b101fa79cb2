using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Lays one behind the other what a report is read from: of each part the header, of texts and fields the content, of the returned message its header. Where all
/// of it lies is noted as if a message of just these parts had been taken apart.
/// </summary>
internal sealed class PartLayout(ReportOptions options) : IDisposable
{
    private const int FirstSize = 16 * 1024, UsualParts = 4;

    private readonly PooledBytes _bytes = new(FirstSize);
    private readonly Stack<Multipart> _open = new();
    private readonly int _oneTooMany = Math.Min(options.MaxMessageBytes, Array.MaxLength - 1) + 1;
    private MimePart[] _parts = new MimePart[UsualParts];
    private int _count, _length;
    private bool _isFull;

    /// <summary>The bytes, until this is disposed of.</summary>
    public ReadOnlySpan<byte> Message => _bytes.Bytes.AsSpan(0, _length);

    public ReadOnlySpan<MimePart> Parts => _parts.AsSpan(0, _count);

    /// <summary>Whether there was more than <see cref="ReportOptions.MaxMessageBytes"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether there were more parts than the limit, deeper ones, or a longer header.</summary>
    public bool IsCut { get; private set; }

    public void Lay(ParsedPart message)
    {
        Add(message, -1);
        while (_open.TryPeek(out var multipart))
        {
            if (_isFull || !multipart.Parts.MoveNext())
                Close();
            else if (multipart.Parts.Current is { } part)
                Add(part, multipart.Index);
        }
    }

    public void Dispose()
    {
        while (_open.TryPop(out var multipart))
            multipart.Parts.Dispose();
        _bytes.Dispose();
    }

    private void Add(ParsedPart part, int parent)
    {
        if (_count >= options.MaxParts)
        {
            IsCut = _isFull = true;
            return;
        }

        var place = new MimePart { Start = _length, Parent = parent };
        AppendHeader(part.Header.Span);
        IsCut |= PartHeader.Read(Message, ref place, options.MaxHeaderBytes);
        if (part.IsDecoded)
            place.Encoding = TransferEncoding.Identity;
        place.End = _length;
        Put(_count, [place]);
        if (part.Parts is null || place.Type is MediaType.Message or MediaType.Headers or MediaType.Fields)
            AddContent(part, _count - 1);
        else
            Open(part, part.Parts);
    }

    private void Put(int index, ReadOnlySpan<MimePart> places)
    {
        _count = index + places.Length;
        if (_count > _parts.Length)
            Array.Resize(ref _parts, Math.Max(_count, _parts.Length * 2));
        places.CopyTo(_parts.AsSpan(index));
    }

    private void Open(ParsedPart part, IEnumerable<ParsedPart> parts)
    {
        _parts[_count - 1].Type = MediaType.Multipart;
        if (_open.Count < options.MaxDepth)
            _open.Push(new Multipart(part, _count - 1, parts.GetEnumerator()));
        else
            (_parts[_count - 1].Type, IsCut) = (MediaType.None, true);
    }

    private void Close()
    {
        var multipart = _open.Pop();
        multipart.Parts.Dispose();
        if (_count == multipart.Index + 1)
            AddContent(multipart.Part, multipart.Index);
    }

    private void AddContent(ParsedPart part, int index)
    {
        ref var place = ref _parts[index];
        if (place.Type is MediaType.Message or MediaType.Headers && part.Parts?.FirstOrDefault() is { } returned)
        {
            place.Encoding = TransferEncoding.Identity;
            Append(returned.Header.Span);
            // Empty lines in front of a returned message make a body of its header.
            part = returned.Header.IsEmpty ? returned : new ParsedPart();
        }

        if (part.Content is { } content)
            Append(content, MostOf(place.Type, isMessage: index == 0));
        place.End = _length;
        if (place.Type == MediaType.Multipart || (place.Type == MediaType.None && index == 0))
            TakeApart(index);
    }

    /// <summary>So many bytes of a content are read, if there are as many. The readers see that a text was longer than they take.</summary>
    private long MostOf(MediaType type, bool isMessage) => type switch
    {
        MediaType.Other => 0,
        MediaType.Message or MediaType.Headers => 4L * options.MaxHeaderBytes,
        MediaType.Fields or MediaType.Multipart => _oneTooMany,
        _ => isMessage ? _oneTooMany : (4L * options.MaxTextLength) + 1,
    };

    /// <summary>A multipart that came without its parts, or a message whose header says nothing of them: both are read as bytes are.</summary>
    private void TakeApart(int index)
    {
        var (parent, encoding) = (_parts[index].Parent, _parts[index].Encoding);
        var limits = new MimeLimits(options.MaxParts - index, options.MaxDepth - _open.Count, options.MaxHeaderBytes);
        Put(index, MimeReader.Read(Message, _parts[index].Start, limits, out var isCut));
        IsCut |= isCut;
        for (var i = index + 1; i < _count; i++)
            _parts[i].Parent += index;
        (_parts[index].Parent, _parts[index].Encoding) = (parent, encoding);
    }

    /// <summary>The header, then an empty line, whether or not it came with one.</summary>
    private void AppendHeader(ReadOnlySpan<byte> header)
    {
        header = header.TrimEnd("\r\n"u8);
        Append(header);
        Append(header.IsEmpty ? "\n"u8 : "\n\n"u8);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, _oneTooMany - _length)];
        _bytes.Grow(_length + bytes.Length, _length);
        bytes.CopyTo(_bytes.Bytes.AsSpan(_length));
        _length += bytes.Length;
        CutAtLimit();
    }

    private void Append(Stream content, long most)
    {
        if (most > 0 && content.CanSeek)
            content.Position = 0;
        var end = (int)Math.Min(_length + most, _oneTooMany);
        while (_length < end)
        {
            if (_length == _bytes.Bytes.Length)
                _bytes.Grow((int)Math.Min(2L * _length, end), _length);
            var count = content.Read(_bytes.Bytes.AsSpan(_length..Math.Min(_bytes.Bytes.Length, end)));
            if (count <= 0)
                break;
            _length += count;
        }

        CutAtLimit();
    }

    private void CutAtLimit()
    {
        if (_length < _oneTooMany)
            return;
        _length = _oneTooMany - 1;
        IsTooLong = _isFull = true;
    }

    /// <summary>A multipart whose parts are being laid.</summary>
    private readonly record struct Multipart(ParsedPart Part, int Index, IEnumerator<ParsedPart> Parts);
}
