using System.Buffers;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <summary>Walks over the replies in a buffer, one after the other, without allocating anything.</summary>
/// <remarks>
/// The buffer may end anywhere, within a code or a line end. When <see cref="Read"/> asks for more data, go on with a new reader over
/// what follows <see cref="BytesConsumed"/> and the data that came in since.
/// </remarks>
/// <example>
/// <code>
/// var reader = new SmtpReplyReader(buffer, isFinalBlock: false);
/// while (reader.Read() == OperationStatus.Done)
///     Count(reader.Code, reader.Cause);
/// buffer = buffer[reader.BytesConsumed..];
/// </code>
/// </example>
public ref struct SmtpReplyReader
{
    private readonly ReadOnlySpan<byte> _buffer;
    private readonly bool _isFinalBlock;
    private ScannedReply _reply;
    private int _start;
    private int _consumed;

    /// <summary>Creates a reader.</summary>
    /// <param name="buffer">Replies as servers send them, in UTF-8 or any encoding that keeps ASCII.</param>
    /// <param name="isFinalBlock">Whether nothing follows: then the end of the last line may be missing.</param>
    public SmtpReplyReader(ReadOnlySpan<byte> buffer, bool isFinalBlock)
    {
        _buffer = buffer;
        _isFinalBlock = isFinalBlock;
    }

    /// <summary>How many bytes belong to replies, or lines that are none, that were read.</summary>
    public readonly int BytesConsumed => _consumed;

    /// <summary>The reply code, 100 to 699; 0 unless the last <see cref="Read"/> gave <see cref="OperationStatus.Done"/>.</summary>
    public readonly int Code => _reply.Code;

    /// <summary>The enhanced status code; null where the reply shows none.</summary>
    public readonly EnhancedStatusCode? EnhancedCode => EnhancedStatusCode.FromPacked(Enhanced);

    /// <summary>How many lines the reply has.</summary>
    public readonly int LineCount => _reply.Lines;

    /// <summary>What the server said: the class of the reply code.</summary>
    public readonly SmtpSeverity Severity => ReplyCodes.SeverityOf(_reply.Code);

    /// <summary>The cause, by the default classifier.</summary>
    public readonly SmtpCause Cause
    {
        get
        {
            SmtpClassifier.Default.Decide(Raw, ReplyForm.Wire, new CodeVerdict(_reply.Code, Enhanced), null, out var verdict);
            return verdict.Cause;
        }
    }

    /// <summary>The reply as it stands in the buffer, without the end of its last line.</summary>
    public readonly ReadOnlySpan<byte> Raw => _buffer.Slice(_start, _reply.End);

    /// <summary>What is wrong after <see cref="OperationStatus.InvalidData"/>, and where in the buffer.</summary>
    public readonly ReplyParseError Error => _reply.Error;

    private readonly PackedStatusCode Enhanced =>
        _reply.LeadingLine > 0 ? _reply.LeadingEnhancedCode : EnhancedCodeFinder<byte>.Find(Raw, _reply.Code).Code;

    /// <summary>Reads the next reply.</summary>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>: the properties tell of the reply.
    /// <see cref="OperationStatus.NeedMoreData"/>: no whole reply is left; on the final block the buffer is used up.
    /// <see cref="OperationStatus.InvalidData"/>: a line is no reply, <see cref="Error"/> says why; it was consumed, and reading can go on behind it.
    /// </returns>
    public OperationStatus Read()
    {
        _start = _consumed;
        var rest = _buffer[_start..];
        if (rest.IsEmpty)
        {
            _reply = default;
            return OperationStatus.NeedMoreData;
        }

        var status = ReplyScanner<byte>.Read(rest, _isFinalBlock, out _reply);
        if (status == OperationStatus.Done)
        {
            _consumed += _reply.Consumed;
            return status;
        }

        if (status == OperationStatus.InvalidData)
            _consumed += _reply.Consumed;
        _reply = new ScannedReply { Error = _reply.Error with { Offset = _start + _reply.Error.Offset } };
        return status;
    }

    /// <summary>Makes an object of the reply that was read.</summary>
    /// <exception cref="InvalidOperationException">The last <see cref="Read"/> did not give <see cref="OperationStatus.Done"/>.</exception>
    public readonly SmtpReply ToReply() =>
        SmtpReply.TryParse(Raw, out var reply) ? reply : throw new InvalidOperationException("There is no reply: the last Read did not return Done.");
}
