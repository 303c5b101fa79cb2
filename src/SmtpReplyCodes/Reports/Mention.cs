namespace SmtpReplyCodes.Reports;

/// <summary>An address in a text.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">Where its line begins.</param>
internal readonly record struct Mention(MentionKind Kind, int Start, int End, int Line)
{
    /// <summary>How far from the beginning of its line it stands.</summary>
    public int Column => Start - Line;

    /// <summary>Whether what is said about it stands behind it, not around it.</summary>
    public bool IsOwnText => Kind is not (MentionKind.Reply or MentionKind.Label or MentionKind.Sentence);

    public ReadOnlySpan<char> Address(ReadOnlySpan<char> text) => text[Start..End];
}
