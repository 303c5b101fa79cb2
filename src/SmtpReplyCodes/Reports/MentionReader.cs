using System.Buffers;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds the addresses in the text of a report, and tells by what stands around them who may be meant.</summary>
internal ref struct MentionReader(ReadOnlySpan<char> text, List<TextMark> marks)
{
    private const int LongestLabel = 60, ShortLabel = 24, LongestName = 40;

    /// <summary>So many characters of its line are looked at to either side of an address: RFC 5322 section 2.1.1 allows no longer lines.</summary>
    public const int Reach = 1_000;

    /// <summary>What names an address in a command, or a field that is about somebody else; none is longer.</summary>
    private const int LongestCommand = 10, ShortestCommand = 7;

    private static readonly string[] OthersCommands = ["mail from", "reply-to", "message-id", "sendmail("];

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.)");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<TextMark> _marks = marks;
    private int _at;
    private Mention _last;

    /// <summary>Where the line of the last address begins and ends.</summary>
    private int _lineStart, _lineEnd = -1;

    /// <summary>Where the last commands in front of the address begin, and up to where they were looked for: of many addresses on one line each part is looked at once.</summary>
    private int _rcptTo = -1, _othersCommand = -1, _searched;

    /// <summary>Goes to the next address; false when there is none.</summary>
    public bool Read(out Mention mention)
    {
        mention = default;
        var start = AddressText.Find(_text, _at, out var length);
        if (start < 0)
            return false;
        GoTo(start, start + length);
        FindCommands(start);
        var line = new Line(_text, _lineStart, start, _at, _lineEnd);
        var kind = IsListed(start) ? _last.Kind : KindOf(line);
        if (kind is MentionKind.Sentence or MentionKind.Label && !DomainOf(_text[start.._at]).Contains('.') && !(kind == MentionKind.Label && line.Has(_marks, TextRole.Recipient, line.Before.Length)))
            kind = MentionKind.Other;
        _last = mention = new Mention(kind, start, _at, _lineStart);
        return true;
    }

    /// <summary>Whether the address goes on with a list in its line: <c>not delivered to: a@example.com, b@example.com</c></summary>
    private readonly bool IsListed(int start) => _last.End > _lineStart && _text[_last.End..start].Trim(" <>\"'()") is "," or ";" or "and";

    /// <summary>Looks for line ends only where none was looked for yet: ten thousand addresses may stand on one line.</summary>
    private void GoTo(int start, int end)
    {
        if (_text[_at..start].LastIndexOfAny('\n', '\r') is >= 0 and var lineEnd)
            _lineStart = _at + lineEnd + 1;
        if (end > _lineEnd)
            _lineEnd = TextLines.EndOf(_text, end);
        _at = end;
    }

    private void FindCommands(int start)
    {
        var from = Math.Max(_lineStart, _searched - LongestCommand + 1);
        var fresh = _text[from..start];
        _searched = start;
        if (fresh.Length < ShortestCommand)
            return;
        var lower = LowerCase.Of(fresh, stackalloc char[LowerCase.Usual]);
        if (lower.LastIndexOf("rcpt to") is >= 0 and var command)
            _rcptTo = from + command;
        foreach (var words in OthersCommands)
        {
            if (lower.LastIndexOf(words) is >= 0 and var at)
                _othersCommand = Math.Max(_othersCommand, from + at);
        }
    }

    private readonly MentionKind KindOf(in Line line)
    {
        var before = line.Before;
        if (line.IsQuoted || IsMessageId(before))
            return MentionKind.Other;
        if (_rcptTo >= line.From)
            return EndsWithCode(_text[line.From.._rcptTo].TrimEnd()) ? MentionKind.Reply : MentionKind.Command;
        if (_othersCommand >= line.From || before.EndsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return MentionKind.Other;
        var opened = before.Trim(" \t-*+|>#[(<'\"•·・「【（＜,;:=");
        if (CodedLine.IsRefusal(before.TrimStart(" \t<>-")))
            return MentionKind.Reply;
        if (IsAlias(opened))
            return MentionKind.Alias;
        if (opened.IsEmpty || IsNumber(opened))
            return line.GoesOn ? line.IsContact(_marks) && !line.IsAnnounced(_marks) ? MentionKind.Other : MentionKind.Sentence : line.IsOfOthers(_marks) ? MentionKind.Other : MentionKind.Line;
        if (LabelEnd(before) is > 0 and var label && label <= LongestLabel)
            return KindOfLabel(line, label);
        if (before.Length <= LongestLabel && before[^1] == '<' && before.IndexOfAny(':', ';') < 0 && line.After.Trim("> \t:").IsEmpty && !line.Has(_marks, TextRole.Sender, before.Length) && !line.IsContact(_marks))
            return line.GoesOn ? MentionKind.Sentence : MentionKind.Line;
        if (line.HasJustBefore(_marks, TextRole.Sender))
            return MentionKind.Other;
        if (CodedLine.IsRefusal(line.After.TrimStart(" \t>:|-")))
            return MentionKind.Line;
        if (before.Length <= ShortLabel && line.Has(_marks, TextRole.Recipient, before.Length))
            return MentionKind.Label;
        return line.IsContact(_marks) ? MentionKind.Other : before.Length <= LongestLabel && IsColumn(before) ? MentionKind.Label : MentionKind.Sentence;
    }

    /// <summary>The name of a message looks like an address: <c>Your message with id &lt;1@example.com></c></summary>
    private static bool IsMessageId(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" <:=(\"");
        return before.EndsWith(" with id", StringComparison.OrdinalIgnoreCase) || before.EndsWith("message id", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Within a sentence, a name without a dot is no domain: <c>W32/Klez@MM</c>.</summary>
    private static ReadOnlySpan<char> DomainOf(ReadOnlySpan<char> address) => address[(address.LastIndexOf('@') + 1)..];

    /// <summary>A line with a label in front of the address.</summary>
    private readonly MentionKind KindOfLabel(in Line line, int label)
    {
        var name = line.Before[..label].Trim(" \t-*>#:：=;(\"'");
        if (name.Equals("to", StringComparison.OrdinalIgnoreCase) || name.Equals("cc", StringComparison.OrdinalIgnoreCase))
            return MentionKind.Addressee;
        if (Contains(name, "original "))
            return MentionKind.Alias;
        if (line.Has(_marks, TextRole.Sender, label) || line.Has(_marks, TextRole.Other, label))
            return MentionKind.Other;
        if (line.Has(_marks, TextRole.Recipient, label) || line.Has(_marks, TextRole.Failure, label))
            return MentionKind.Label;
        return line.IsContactLabel(_marks) ? MentionKind.Other : MentionKind.Label;
    }

    /// <summary>Where the label ends that stands right before the address; -1 where none does.</summary>
    private static int LabelEnd(ReadOnlySpan<char> before)
    {
        // Dots may lead from the label to the address: Recipient ....... user@example.com
        if (before.EndsWith("... ") && before.TrimEnd(" .").Length is > 0 and var dotted)
            return dotted;
        var end = before.TrimEnd(" \t<\"'([").Length;
        if (end > 0 && before[end - 1] is ':' or '=' or '：' or ';')
            return end;
        // A name may stand between: Recipient: "A. Person" <user@example.com>
        return before is [.., '<'] && before.IndexOfAny(':', '：') is > 0 and var colon && IsName(before[(colon + 1)..^1].Trim(" \t")) ? colon + 1 : -1;
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestName && (text[0] == '"' || char.IsUpper(text[0])) && text.Count(' ') <= 3 && text.IndexOfAny(':', ';', ',') < 0;

    /// <summary>The first column of a table, or a word that says what the address is: <c>Addressee user@example.com</c>.</summary>
    private static bool IsColumn(ReadOnlySpan<char> before) => before.EndsWith("  ") || before.EndsWith("\t");

    /// <summary>Servers repeat the command in their reply: <c>550 RCPT TO:&lt;user@example.com&gt; User unknown</c>.</summary>
    private static bool EndsWithCode(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[^3] is '4' or '5' && char.IsAsciiDigit(text[^2]) && char.IsAsciiDigit(text[^1]);

    /// <summary>Exim: <c>(generated from user@example.com)</c>; sendmail and Postfix: <c>(expanded from: &lt;user@example.com&gt;)</c>.</summary>
    private static bool IsAlias(ReadOnlySpan<char> before) =>
        before.EndsWith("generated from", StringComparison.OrdinalIgnoreCase) || before.EndsWith("expanded from", StringComparison.OrdinalIgnoreCase) || before.EndsWith("generated by", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines such as <c>1. user@example.com</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length <= 4 && !text.ContainsAnyExcept(Numbering);

    private static bool Contains(ReadOnlySpan<char> text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The line around an address.</summary>
    private readonly ref struct Line(ReadOnlySpan<char> text, int lineStart, int start, int end, int lineEnd)
    {
        private const int LongestSentence = 300;

        private readonly ReadOnlySpan<char> _text = text;
        private readonly int _end = end;

        /// <summary>Where what is looked at in front of the address begins.</summary>
        public readonly int From = Math.Max(lineStart, start - Reach);

        public readonly int Start = lineStart;

        public readonly int End = lineEnd;

        public readonly int Address = start;

        public ReadOnlySpan<char> Before => _text[From..Address];

        public ReadOnlySpan<char> After => _text[_end..Math.Min(End, _end + Reach)];

        /// <summary>Whether the line goes on with a sentence of the one before: that ends within one, and is indented no more than this.</summary>
        public bool GoesOn
        {
            get
            {
                if (Start < 2)
                    return false;
                var before = _text[TextLines.StartOf(_text, Start - 1)..(Start - 1)].TrimEnd();
                if (before.Length <= 20 || !(char.IsLetterOrDigit(before[^1]) || before[^1] == ','))
                    return false;
                int indent = IndentOf(before), own = IndentOf(_text[Start..Address]);
                if (own > indent)
                    return before.Contains("said:", StringComparison.Ordinal);
                return own == indent && (own > 0 || own == Address - Start) && !before.Contains('@');
            }
        }

        /// <summary>Whether the line in front introduces somebody else: <c>Questions go to:</c>, <c>What we know of the sender:</c></summary>
        public bool IsOfOthers(List<TextMark> marks)
        {
            if (Start < 2)
                return false;
            var from = TextLines.StartOf(_text, Start - 1, Reach);
            return _text[from..(Start - 1)].TrimEnd() is [.., ':'] && (TextMarks.Say(marks, TextRole.Contact, from, Start) || TextMarks.Say(marks, TextRole.Sender, from, Start))
                && !TextMarks.Say(marks, TextRole.Failure, from, Start) && !TextMarks.Say(marks, TextRole.Recipient, from, Start) && !TextMarks.Say(marks, TextRole.Yours, from, Start);
        }

        /// <summary>Whether the address is all that the line holds, and the line in front speaks of the failure: <c>not delivered to the following address</c>.</summary>
        public bool IsAnnounced(List<TextMark> marks) =>
            Start >= 2 && After.Trim("> \t:;,.").IsEmpty && TextMarks.Say(marks, TextRole.Failure, TextLines.StartOf(_text, Start - 1, Reach), Start);

        /// <summary>Whether a mail program quotes this: <c>&gt; user@example.com</c>, which is no prompt of a dialogue.</summary>
        public bool IsQuoted => QuotedText.IsMarked(_text[Start..End]);

        private static int IndentOf(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ', '\t') is >= 0 and var indent ? indent : line.Length;

        /// <summary>Whether the sentence asks to write to somebody.</summary>
        public bool IsContact(List<TextMark> marks)
        {
            var (start, end) = Sentence();
            return TextMarks.Say(marks, TextRole.Contact, start, Address) || TextMarks.Say(marks, TextRole.Contact, _end, end);
        }

        /// <summary>Whether the words before a label, or what stands behind it in its line, ask to write to somebody: the lines below are others' labels.</summary>
        public bool IsContactLabel(List<TextMark> marks) =>
            TextMarks.Say(marks, TextRole.Contact, Sentence().Start, Address) || TextMarks.Say(marks, TextRole.Contact, _end, Math.Min(End, _end + Reach));

        /// <summary>The sentence around the address: from the end of the last one, or an empty line, to its own or to the reply in it, whose words are the server's.</summary>
        private (int Start, int End) Sentence()
        {
            var before = _text[Math.Max(0, Address - LongestSentence)..Address];
            var start = Math.Max(before.LastIndexOf(". "), Math.Max(before.LastIndexOf("\n\n"), Math.Max(before.LastIndexOf('。'), before.LastIndexOf(".\n"))));
            var after = _text[_end..Math.Min(_text.Length, _end + LongestSentence)];
            var end = after.IndexOf("\n\n");
            foreach (var mark in (ReadOnlySpan<string>)[". ", "。", ".\n"])
            {
                if (after.IndexOf(mark) is >= 0 and var stop && (end < 0 || stop < end))
                    end = stop;
            }

            if (CodedLine.IndexOfRefusal(end < 0 ? after : after[..end]) is >= 0 and var reply)
                end = reply;

            return (Address - before.Length + start + 1, _end + (end < 0 ? after.Length : end + 1));
        }

        /// <summary>Whether such words stand between the last address in the line and this one.</summary>
        public bool HasJustBefore(List<TextMark> marks, TextRole role) => TextMarks.Say(marks, role, From + Before.LastIndexOf('@') + 1, Address);

        /// <summary>Whether such words stand in so much of the line.</summary>
        public bool Has(List<TextMark> marks, TextRole role, int length) => TextMarks.Say(marks, role, From, From + length);
    }
}
