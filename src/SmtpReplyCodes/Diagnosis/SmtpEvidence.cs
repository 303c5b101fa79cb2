using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What kind of thing spoke for a verdict.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpEvidenceKind>))]
public enum SmtpEvidenceKind
{
    /// <summary>A code or token that one provider alone uses.</summary>
    ProviderKey,

    /// <summary>Words of the text.</summary>
    Phrase,

    /// <summary>The enhanced status code.</summary>
    EnhancedCode,

    /// <summary>The reply code.</summary>
    ReplyCode,

    /// <summary>What the context says.</summary>
    Context,

    /// <summary>The error of a mail program or of a socket, in a text in which no server speaks.</summary>
    ClientCode,
}

/// <summary>One thing that spoke for a verdict.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Value">The code, token or words.</param>
/// <param name="Range">Where it stands in <see cref="SmtpReply.Text"/>; null when it does not stand there, as a code in front of the text.</param>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed record SmtpEvidence(SmtpEvidenceKind Kind, string Value, Range? Range);
