namespace SmtpReplyCodes.Parsing;

/// <summary>A text and the codes found in it, each with its place; a window, no copy.</summary>
/// <remarks>A code may come from elsewhere (a client that hands over number and text): then its place is -1.</remarks>
internal readonly ref struct ReplyView<TChar>(ReadOnlySpan<TChar> text, int code, int codeStart, FoundCode enhanced)
{
    public readonly ReadOnlySpan<TChar> Text = text;

    /// <summary>The reply code, 0 when there is none.</summary>
    public readonly int Code = code;

    /// <summary>Where the reply code stands, -1 when it does not stand in the text.</summary>
    public readonly int CodeStart = codeStart;

    /// <summary>The enhanced code, <c>default</c> when there is none; its start is -1 when it does not stand in the text.</summary>
    public readonly FoundCode Enhanced = enhanced;
}
