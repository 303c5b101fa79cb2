namespace SmtpReplyCodes.Mime;

/// <summary>A part of a message: where it lies, and what its header says of it. Nothing is copied.</summary>
internal struct MimePart
{
    /// <summary>Where its header and its body begin, and where it ends.</summary>
    public int Start, BodyStart, End;

    /// <summary>Where the value of its <c>Content-Type</c> lies; empty where there is none.</summary>
    public int TypeStart, TypeEnd;

    /// <summary>The multipart that it stands in, by its place among the parts; -1 for the message itself.</summary>
    public int Parent;

    /// <summary>What it is.</summary>
    public MediaType Type;

    /// <summary>How its body is encoded.</summary>
    public TransferEncoding Encoding;

    /// <summary>Whether it is meant to be stored, not to be shown (<c>Content-Disposition: attachment</c>).</summary>
    public bool IsAttachment;

    public readonly ReadOnlySpan<byte> Body(ReadOnlySpan<byte> message) => message[BodyStart..End];

    public readonly ReadOnlySpan<byte> ContentType(ReadOnlySpan<byte> message) => message[TypeStart..TypeEnd];
}
