using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>What stands between words.</summary>
internal ref partial struct WordReader<TChar>
{
    private const string Answered = "(in reply to ", Recipient = "RCPT", Command = "command";

    private const int LongestAnswered = 64;

    /// <summary>What is between words: here sentences end and URLs begin.</summary>
    private void Skip(uint c)
    {
        var length = 1;
        if (c >= 0x80)
        {
            length = Decode(_at, out c);
            if (c is 0x3002 or 0xFF01 or 0xFF1F)
                Sentence++;
        }

        uint next = ' ';
        if (_at + length < _text.Length && (next = Ascii<TChar>.Value(_text[_at + length])) >= 0x80)
            Decode(_at + length, out next);
        if (_isUrl && IsSpace(c))
        {
            _isUrl = false;
            Sentence++;
        }
        else if (c is '.' or '!' or '?' or ';' && IsSpace(next))
        {
            Sentence++;
        }
        else if (c == ':' && next == '/' && _at + 2 < _text.Length && Ascii<TChar>.Is(_text[_at + 2], '/'))
        {
            _isUrl = true;
            Sentence++;
        }
        else if (c == '(' && Ascii<TChar>.StartsWith(_text[_at..], Answered))
        {
            length = SkipAnswered();
        }

        _at += length;
    }

    /// <summary>
    /// Of the command that Postfix adds, <c>(in reply to end of DATA command)</c>, its name alone says something, unless it is the one that names a recipient, as most
    /// refusals answer that. Gives how much is passed over.
    /// </summary>
    private int SkipAnswered()
    {
        Sentence++;
        var end = Ascii<TChar>.IndexOf(_text.Slice(_at, Math.Min(LongestAnswered, _text.Length - _at)), ')');
        if (end < Answered.Length + Command.Length || !Ascii<TChar>.StartsWith(_text[(_at + end - Command.Length)..], Command))
            return Answered.Length;
        if (Ascii<TChar>.StartsWith(_text[(_at + Answered.Length)..], Recipient))
            return end;
        _answeredEnd = _at + end - Command.Length;
        return Answered.Length;
    }

    private static bool IsSpace(uint c) => c is ' ' or (>= '\t' and <= '\r') or 0x85 or 0xA0;
}
