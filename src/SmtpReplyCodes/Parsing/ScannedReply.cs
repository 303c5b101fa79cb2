using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>What the scanner read: one whole reply, or why there is none.</summary>
internal struct ScannedReply
{
    /// <summary>The reply code, 100 to 699.</summary>
    public int Code;

    /// <summary>The enhanced code right behind the reply code, on the first line that has one; <c>default</c> where none has.</summary>
    public PackedStatusCode LeadingEnhancedCode;

    /// <summary>The line of that code, counted from 1; 0 where no line has one.</summary>
    public int LeadingLine;

    /// <summary>How many lines the reply has.</summary>
    public int Lines;

    /// <summary>Where the reply ends, without the end of its last line.</summary>
    public int End;

    /// <summary>How much was read: the reply and the end of its last line, or the line that is no reply.</summary>
    public int Consumed;

    /// <summary>What is wrong, when something is.</summary>
    public ReplyParseError Error;
}
