using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <summary>What a mail server said, and what it means: codes and text of an SMTP reply (RFC 5321 section 4.2) with their diagnosis.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Two replies are equal when code, enhanced code and text are; the context takes no part.</para>
/// <para>
/// <see cref="Parse(string)"/> and <see cref="TryParse(string, out SmtpReply)"/> read a reply as servers send it,
/// <see cref="TryFind(string, out SmtpReply)"/> digs one out of a longer text, <see cref="FromText(string, ReplyContext)"/> takes any text, and
/// <see cref="Create"/> takes what clients hand over.
/// </para>
/// </remarks>
[JsonConverter(typeof(SmtpReplyJsonConverter))]
public sealed partial class SmtpReply : IEquatable<SmtpReply>, ISpanParsable<SmtpReply>, IUtf8SpanParsable<SmtpReply>
{
    private readonly string _source;
    private readonly ReplyForm _form;
    private readonly short _code;
    private readonly bool _isCodeInFront;
    private readonly PackedStatusCode _enhancedCode;
    private readonly ReplyContext? _context;
    private string? _text;
    private string[]? _lines;

    /// <summary>A <see cref="SmtpDiagnosis"/>. An exchange of just that type would have to be made for a fresh process, which takes a millisecond.</summary>
    private object? _diagnosis;

    /// <param name="source">The text, as <paramref name="form"/> says.</param>
    /// <param name="form">What the text is.</param>
    /// <param name="code">The reply code, 0 for none.</param>
    /// <param name="enhancedCode">The enhanced code, <c>default</c> for none.</param>
    /// <param name="context">The context, null for none.</param>
    /// <param name="isCodeInFront">Whether the enhanced code is known to lead the first line, so that the text begins behind it.</param>
    private SmtpReply(string source, ReplyForm form, int code, PackedStatusCode enhancedCode, ReplyContext? context, bool isCodeInFront = false)
    {
        _source = source;
        _form = form;
        _code = (short)code;
        _enhancedCode = enhancedCode;
        _isCodeInFront = isCodeInFront;
        _context = context;
    }

    /// <summary>The reply code, 100 to 699; null where the text shows none.</summary>
    public int? Code => _code == 0 ? null : _code;

    /// <summary>
    /// The enhanced status code (RFC 3463); null where the text shows none. The one right behind the reply code counts before any other, on
    /// the first line that has one.
    /// </summary>
    public EnhancedStatusCode? EnhancedCode => EnhancedStatusCode.FromPacked(_enhancedCode);

    /// <summary>What the server said: the class of the reply code, else of the enhanced code.</summary>
    public SmtpSeverity Severity => _code != 0 ? ReplyCodes.SeverityOf(_code) : _enhancedCode.Severity;

    /// <summary>
    /// What the server said without code, separator and leading enhanced code (on later lines only where it repeats), lines joined by
    /// <c>\n</c>; the whole input for <see cref="FromText(string, ReplyContext)"/>. Never null, may be empty.
    /// </summary>
    public string Text => _text ??= _form == ReplyForm.Text ? _source : ReplyText.Join(LineArray);

    /// <summary>Whether <see cref="Text"/> is not empty.</summary>
    internal bool HasText => _form == ReplyForm.Text ? _source.Length > 0 : !ReplyText.IsEmpty(_source, _form == ReplyForm.Wire);

    /// <summary>The lines of <see cref="Text"/>; at least one, which may be empty.</summary>
    public ImmutableArray<string> Lines => ImmutableCollectionsMarshal.AsImmutableArray(LineArray);

    /// <summary>What else is known about the reply; null when nothing was given.</summary>
    public ReplyContext? Context => _context;

    /// <summary>Whether the server said that it is done (2xx).</summary>
    public bool IsSuccess => Severity == SmtpSeverity.Success;

    /// <summary>Whether the server said that the same may be accepted later (4xx).</summary>
    public bool IsTransient => Severity == SmtpSeverity.Transient;

    /// <summary>Whether the server said that the same will not be accepted later either (5xx; 6xx of sending services).</summary>
    public bool IsPermanent => Severity == SmtpSeverity.Permanent;

    /// <summary>Whether reply code and enhanced code are of different classes, as in <c>550 4.2.2</c>.</summary>
    public bool HasConflictingSeverity => _code != 0 && !_enhancedCode.IsNone && ReplyCodes.SeverityOf(_code) != _enhancedCode.Severity;

    /// <summary>
    /// Whether suppressing the address is right: the cause lies with the recipient's address for good, the reply is not transient, the verdict
    /// has a confidence of at least 0.8, and no report says that delivery is only delayed.
    /// </summary>
    public bool IsHardBounce =>
        !IsTransient && Context?.Action != DeliveryAction.Delayed && Diagnosis.Confidence >= HardBounceConfidence && Cause switch
        {
            SmtpCause.UserUnknown or SmtpCause.MailboxDisabled or SmtpCause.DomainNotFound or SmtpCause.NotAcceptingMail => true,
            SmtpCause.MailboxMoved => Advice.Action == SmtpAction.Suppress,
            _ => false,
        };

    /// <summary>Why the server said so.</summary>
    public SmtpCause Cause => Diagnosis.Cause;

    /// <summary>What usually lies behind it.</summary>
    public string LikelyCause => Diagnosis.LikelyCause;

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => Diagnosis.Remediation;

    /// <summary>What to do, when, and why.</summary>
    public SmtpAdvice Advice => Diagnosis.Advice;

    /// <summary>The provider that speaks, in lower case (<c>google</c>); null where the reply does not show it.</summary>
    public string? Provider => Diagnosis.Provider;

    /// <summary>The whole diagnosis, made once, on first use.</summary>
    public SmtpDiagnosis Diagnosis =>
        (SmtpDiagnosis)(_diagnosis ?? Interlocked.CompareExchange(ref _diagnosis, Diagnose(_context?.Classifier ?? SmtpClassifier.Default), null) ?? _diagnosis);

    private const double HardBounceConfidence = 0.8;

    private string[] LineArray => _lines ??= _form == ReplyForm.Text ? ReplyText.SplitLines(_source) : ReplyText.CutLines(_source, _form == ReplyForm.Wire);

    /// <summary>Diagnoses the reply anew by another classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> is null.</exception>
    public SmtpDiagnosis Diagnose(SmtpClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return classifier.Diagnose(_source, _form, CodeVerdict, _context);
    }

    /// <summary>The cause and how sure it is, without a diagnosis that is kept: of many replies in a report one is chosen. Allocates nothing.</summary>
    internal SmtpCause Weigh(out double confidence)
    {
        var codes = CodeVerdict;
        (_context?.Classifier ?? SmtpClassifier.Default).Decide(Utf16Char.Of(_source), _form, codes, _context, out var verdict, QuotedWords.Find(_source, _form, codes));
        confidence = verdict.Confidence;
        return verdict.Cause;
    }

    private CodeVerdict CodeVerdict => _form == ReplyForm.Text ? SmtpClassifier.CodesOf(_source, _code, _enhancedCode) : new CodeVerdict(_code, _enhancedCode);

    /// <inheritdoc/>
    public bool Equals(SmtpReply? other) =>
        other is not null && (ReferenceEquals(this, other) || (_code == other._code && _enhancedCode.Value == other._enhancedCode.Value && Text == other.Text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SmtpReply);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_code, _enhancedCode.Value, Text);

    /// <summary>Whether both are the same reply.</summary>
    public static bool operator ==(SmtpReply? left, SmtpReply? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the replies differ.</summary>
    public static bool operator !=(SmtpReply? left, SmtpReply? right) => !(left == right);
}
