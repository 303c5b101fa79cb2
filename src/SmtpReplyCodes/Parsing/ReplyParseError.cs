using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Why a text is no SMTP reply.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReplyParseErrorKind>))]
public enum ReplyParseErrorKind
{
    /// <summary>The text is a reply.</summary>
    None,

    /// <summary>The text is null, empty or white space alone.</summary>
    Empty,

    /// <summary>A line does not begin with three digits from 100 to 699.</summary>
    InvalidCode,

    /// <summary>What follows the code is neither a blank, a tab, a hyphen nor the end of the line.</summary>
    InvalidSeparator,

    /// <summary>A later line has another code than the first (RFC 5321 section 4.2.1 demands the same).</summary>
    CodesDisagree,

    /// <summary>The last line announces another one (<c>550-</c>), which is missing.</summary>
    Incomplete,

    /// <summary>More text follows behind the last line of the reply.</summary>
    TrailingText,
}

/// <summary>Why a text is no SMTP reply, and where it ceases to be one.</summary>
/// <param name="Kind">What is wrong; <see cref="ReplyParseErrorKind.None"/> when nothing is.</param>
/// <param name="Offset">Where, counted from 0 in chars, or in bytes where bytes were given.</param>
public readonly record struct ReplyParseError(ReplyParseErrorKind Kind, int Offset)
{
    /// <summary>The error in one sentence.</summary>
    public override string ToString() => Kind switch
    {
        ReplyParseErrorKind.None => "The text is an SMTP reply.",
        ReplyParseErrorKind.Empty => "The text is empty.",
        ReplyParseErrorKind.InvalidCode => $"A reply code of three digits from 100 to 699 is missing at offset {Offset}.",
        ReplyParseErrorKind.InvalidSeparator => $"The reply code is not followed by a blank, a hyphen or the end of the line at offset {Offset}.",
        ReplyParseErrorKind.CodesDisagree => $"The line at offset {Offset} has another reply code than the first line.",
        ReplyParseErrorKind.Incomplete => $"The reply announces another line, which is missing at offset {Offset}.",
        _ => $"The reply is complete, but more text follows at offset {Offset}.",
    };
}
