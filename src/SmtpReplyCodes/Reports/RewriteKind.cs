using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How an envelope sender was rewritten, which says whose address it hides.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RewriteKind>))]
public enum RewriteKind
{
    /// <summary>
    /// Variable envelope return path (Bernstein 1997): the sender names the <b>recipient</b>, so that a bounce tells whom it is about.
    /// </summary>
    Verp,

    /// <summary>Sender Rewriting Scheme, first hop: a forwarder put its own domain in place of that of the original <b>sender</b>.</summary>
    Srs0,

    /// <summary>Sender Rewriting Scheme, further hops: another forwarder rewrote what a first one had; the original <b>sender</b> is named still.</summary>
    Srs1,

    /// <summary>Bounce address tag validation (draft-levine-smtp-batv): the <b>sender</b> signed its own address, to know its bounces by it.</summary>
    Batv,
}
