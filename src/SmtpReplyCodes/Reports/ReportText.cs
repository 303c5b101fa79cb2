using System.Buffers;
using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Reports;

/// <summary>The text of a report for people, up to the returned message, and what was found in it. Made only where the fields do not say enough.</summary>
internal sealed class ReportText
{
    private readonly List<TextMark> _marks;
    private List<TextEntry>? _entries;

    /// <summary>In the order of the text.</summary>
    private List<FormRecipient> _ofForm = [];
    private HumanReplies? _replies;

    /// <summary>The whole text, on loan: what is kept of it is copied.</summary>
    private readonly char[] _buffer;
    private readonly int _wholeLength;

    /// <summary>Where lines are put together, on loan too; null until that is done.</summary>
    private char[]? _unfolded;

    private ReportText(char[] buffer, int length)
    {
        (_buffer, _wholeLength) = (buffer, length);
        var header = OriginalFinder.FirstHeader(Whole);
        _marks = FindMarks(header);
        OriginalStart = OriginalFinder.FindHeader(Whole, _marks, header);
    }

    /// <summary>The text with all that follows.</summary>
    public ReadOnlySpan<char> Whole => _buffer.AsSpan(0, _wholeLength);

    /// <summary>How much of the text belongs to the report.</summary>
    public int Length { get; private set; }

    /// <summary>Where the header of the returned message begins; -1 where none is shown.</summary>
    public int OriginalStart { get; }

    /// <summary>The report without what follows.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, Length);

    public List<TextMark> Marks => _marks;

    /// <summary>Lists on loan.</summary>
    public ReportScratch Scratch { get; } = ReportScratch.Rent();

    /// <summary>The addresses in the report.</summary>
    public List<Mention> Mentions => Scratch.Mentions;

    /// <summary>What was put around the report on its way; nearly always nothing.</summary>
    public List<(int Start, int End)> Frames => Scratch.Frames;

    /// <summary>The form of a mail system in which the text is; null for none that is known.</summary>
    public BounceForm? Form { get; private set; }

    public static ReportText Read(string text, List<TextMark>? subject = null)
    {
        text = TextLines.Normalize(text);
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(buffer);
        return Read(buffer, text.Length, subject);
    }

    /// <summary>Reads a text that <see cref="PlainText"/> knows.</summary>
    public static ReportText Read(ReadOnlySpan<byte> plain, List<TextMark>? subject)
    {
        var buffer = ArrayPool<char>.Shared.Rent(plain.Length);
        return Read(buffer, PlainText.Decode(plain, buffer), subject);
    }

    private static ReportText Read(char[] buffer, int length, List<TextMark>? subject)
    {
        var read = new ReportText(buffer, length);
        var text = read.Whole;
        read.Length = OriginalFinder.Find(text, read._marks, read.OriginalStart);
        if (BounceForms.Find(read._marks, read.Length, subject) is { } form)
            read.Length = Math.Min(read.Length, FormReader.EndOf(text, read.Form = form));
        read.LeaveFramesOut();
        var mentions = new MentionReader(read.Text, read._marks);
        while (mentions.Read(out var mention))
            read.Mentions.Add(TextFrames.Contain(read.Frames, mention.Start) ? mention with { Kind = MentionKind.Other } : mention);
        if (read.Form is not null)
            read.TakeForm(FormReader.Read(read.Text, read.Form));
        return read;
    }

    /// <summary>The marks of the text in their order. The words of the returned message tell nothing: where a failure is told in front of the first header, that is its header, and nothing behind it is looked at.</summary>
    private List<TextMark> FindMarks(int header)
    {
        var marks = MarkFinder.Default.Rent(header < 0 ? Whole : Whole[..TextLines.EndOf(Whole, header)]);
        if (header >= 0 && OriginalFinder.FirstTold(marks) > header)
        {
            marks.Clear();
            MarkFinder.Default.Find(Whole, marks);
        }

        TextMarks.Order(marks);
        return marks;
    }

    /// <summary>Words in frames show nothing.</summary>
    private void LeaveFramesOut()
    {
        TextFrames.Find(Text, _marks, Frames);
        if (Frames.Count > 0)
            _marks.RemoveAll(mark => TextFrames.Contain(Frames, mark.Start));
    }

    /// <summary>A stretch of the report, blank where it is a frame.</summary>
    private ReadOnlySpan<char> WithoutFrames(ReadOnlySpan<char> said)
    {
        if (Frames.Count == 0 || !Whole.Overlaps(said, out var at))
            return said;
        var told = said.ToArray();
        TextFrames.Blank(Frames, told, at);
        return told;
    }

    /// <summary>Gives back what is needed no more once the report is read.</summary>
    public void Release()
    {
        Scratch.Return();
        MarkFinder.Default.Return(_marks);
        ArrayPool<char>.Shared.Return(_buffer);
        if (_unfolded is not null)
            ArrayPool<char>.Shared.Return(_unfolded);
    }

    /// <summary>Whether words of this role stand in the report.</summary>
    public bool Has(TextRole role) => TextMarks.Say(_marks, role, 0, Length);

    /// <summary>Whether words of this role stand in a stretch of the report.</summary>
    public bool Says(TextRole role, int start, int end) => TextMarks.Say(_marks, role, start, end);

    /// <summary>A stretch of the report with its lines put together, as <see cref="HumanLines.Unfold"/> does; good until the next one is asked for.</summary>
    public ReadOnlySpan<char> Unfold(ReadOnlySpan<char> said)
    {
        _unfolded ??= ArrayPool<char>.Shared.Rent(_wholeLength);
        said = WithoutFrames(said);
        return HumanLines.Unfold(said, said.Length <= _unfolded.Length ? _unfolded : new char[said.Length]);
    }

    /// <summary>Whether words that tell of a failure, or of the form of a system, stand in lines that a mail program quotes: <c>&gt; could not be delivered</c>.</summary>
    public bool IsQuoting
    {
        get
        {
            foreach (var mark in _marks)
            {
                if (mark.End <= Length && (mark.Role is TextRole.Failure or TextRole.Delay || mark.Role >= TextRole.Form) && QuotedText.IsMarked(Text[TextLines.StartOf(Text, mark.Start)..]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The beginning of the report, its lines put together; good as long.</summary>
    public ReadOnlySpan<char> Beginning(int limit) => Unfold(TextLines.Head(Text, limit));

    /// <summary>Whether words of this role stand in front of all that is said about an address: they are about the report, not advice.</summary>
    public bool SaysSooner(TextRole role, List<TextEntry> entries) => Says(role, 0, entries.Count == 0 ? Length : entries[0].Mention.Start);

    /// <summary>Leaves out the text from here on.</summary>
    public void Cut(int end)
    {
        Length = Math.Min(Length, end);
        Mentions.RemoveAll(mention => mention.End > Length);
        _entries = null;
        _replies = null;
    }

    /// <summary>What the form of the text tells of the recipient who is named here; null where there is no form.</summary>
    public FormRecipient? OfForm(Mention mention)
    {
        int low = 0, high = _ofForm.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ofForm[middle].Mention.Start == mention.Start)
                return _ofForm[middle];
            if (_ofForm[middle].Mention.Start < mention.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return null;
    }

    /// <summary>Where the form tells the recipients, no other address is one; dialogues may tell more about those.</summary>
    private void TakeForm(List<FormRecipient> recipients)
    {
        if (recipients.Count == 0)
            return;
        _ofForm = recipients;
        HashSet<string>? addresses = null;
        var count = 0;
        foreach (var mention in Mentions)
        {
            if (OfForm(mention) is not null)
                continue;
            var isKept = mention.Kind == MentionKind.Alias || (mention.Kind is MentionKind.Command or MentionKind.Reply && (addresses ??= AddressesOfForm()).Contains(mention.Address(Text).ToString()));
            CollectionsMarshal.AsSpan(Mentions)[count++] = isKept ? mention : mention with { Kind = MentionKind.Other };
        }

        Mentions.RemoveRange(count, Mentions.Count - count);
        foreach (var recipient in recipients)
            Mentions.Add(recipient.Mention);
        Mentions.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private HashSet<string> AddressesOfForm()
    {
        var addresses = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var recipient in _ofForm)
            addresses.Add(recipient.Mention.Address(Text).ToString());
        return addresses;
    }

    /// <summary>What is said about each address.</summary>
    public List<TextEntry> Entries(ReportDraft draft) => _entries ??= new EntryReader(this, draft).Read();

    /// <summary>The same by the addresses.</summary>
    public HumanReplies Replies(ReportDraft draft) => _replies ??= new HumanReplies(this, draft);
}
