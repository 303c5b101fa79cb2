using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What was said in an event, put into words when it is asked for.</summary>
internal readonly struct SaidText
{
    private readonly string? _text;
    private readonly KeptText _words, _code;
    private readonly LogForm? _form;
    private readonly string? _says;
    private readonly bool _isOfServer;

    /// <param name="text">The words, lines parted by <c>\n</c>.</param>
    /// <param name="isOfServer">Whether the other server said so; otherwise the system that writes the log.</param>
    public SaidText(string text, bool isOfServer) => (_text, _isOfServer) = (text, isOfServer);

    /// <param name="words">The words as they stand in the log.</param>
    /// <param name="code">The reply code, where that stands apart.</param>
    /// <param name="form">The form of the log.</param>
    /// <param name="says">What the server said, where the log only names it; null where it has it all.</param>
    /// <param name="isOfServer">Whether the log says that it was the other server; false where the words tell.</param>
    public SaidText(in KeptText words, in KeptText code, LogForm form, string? says, bool isOfServer) => (_words, _code, _form, _says, _isOfServer) = (words, code, form, says, isOfServer);

    /// <summary>Whether a text begins as a reply does.</summary>
    public static bool BeginsWithCode(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] is >= '2' and <= '6' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || text[3] is ' ' or '-' or '\n' or '\t');

    /// <summary>The words, lines parted by <c>\n</c>.</summary>
    /// <param name="isOfServer">Whether the other server said so; otherwise the system that writes the log.</param>
    public string Read(out bool isOfServer)
    {
        isOfServer = _isOfServer;
        if (_text is not null)
            return _text;
        var words = ReplyBytes.Read(_words.Bytes, _form);
        if (_code.Exists && !BeginsWithCode(words))
            words = $"{_code} {words}".TrimEnd();
        if (_says is not null)
            words = _says.Replace("{text}", words, StringComparison.Ordinal);
        isOfServer |= BeginsWithCode(words);
        return words;
    }
}
