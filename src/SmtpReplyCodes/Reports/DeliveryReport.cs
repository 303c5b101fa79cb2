using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes;

/// <summary>What a bounce, a delay notice or another automatic message reports, one answer a recipient (RFC 3464 and whatever else servers write).</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Reading never throws, whatever the bytes: mail that is no report is of kind <see cref="DeliveryReportKind.None"/>, damage is passed over, and what a limit cut off is said in <see cref="Warnings"/>.</para>
/// <para>Nothing in a message is followed, fetched or run.</para>
/// </remarks>
[JsonConverter(typeof(DeliveryReportJsonConverter))]
public sealed partial class DeliveryReport
{
    internal DeliveryReport()
    {
    }

    /// <summary>What the message reports.</summary>
    public DeliveryReportKind Kind { get; internal init; }

    /// <summary>The mail system that wrote the report, as its words, its header or its fields show; null where they do not, and for mail that is no report.</summary>
    public MailSystem? MailSystem => Writer?.System;

    /// <summary>The server that wrote the report (<c>Reporting-MTA</c>); null where it does not say so.</summary>
    public MtaName? ReportingMta { get; internal init; }

    /// <summary>The server that the reporting one had the message from (<c>Received-From-MTA</c>); null where it does not say so.</summary>
    public MtaName? ReceivedFromMta { get; internal init; }

    /// <summary>When the message reached the reporting server (<c>Arrival-Date</c>); null where it does not say so.</summary>
    public DateTimeOffset? ArrivalDate { get; internal init; }

    /// <summary>The envelope id that the sender gave the message (<c>Original-Envelope-Id</c>, RFC 3461 section 4.4), xtext decoded; null where there is none.</summary>
    public string? EnvelopeId { get; internal init; }

    /// <summary>The returned message, or what the report shows of its header; null where it shows nothing.</summary>
    public OriginalMessage? Original { get; internal init; }

    /// <summary>
    /// What the report says to people: its text parts in front of the returned message, decoded, lines ended by <c>\n</c>, HTML reduced to its text, at most
    /// <see cref="ReportOptions.MaxTextLength"/> characters. Null where there is none, and for mail that is no report. It is foreign text: encode it before you show it.
    /// </summary>
    public string? HumanText => Text?.Value;

    /// <summary>The same as it is kept.</summary>
    internal PeopleText? Text { private get; init; }

    /// <summary>What a feedback report says; null for every other kind.</summary>
    public FeedbackReport? Feedback { get; internal init; }

    /// <summary>What became of the message in a read receipt: <c>displayed</c>, <c>deleted</c>, … in lower case (RFC 8098 section 3.2.6.2); null for every other kind.</summary>
    public string? Disposition { get; internal init; }

    /// <summary>The recipients that the report is about, in its order, none twice with one outcome. Empty where it names none and says nothing.</summary>
    public ImmutableArray<RecipientReport> Recipients { get; internal init; } = [];

    /// <summary>What was cut off by a limit of <see cref="ReportOptions"/>, an English sentence each.</summary>
    public ImmutableArray<string> Warnings { get; internal init; } = [];

    /// <summary>Finds the system that wrote the report; null for mail that is no report.</summary>
    internal ReportWriter? Writer { private get; init; }

    /// <summary>Reads a message.</summary>
    /// <param name="message">The message as it lies in a mailbox: header, empty line, body; a <c>From </c> line in front is passed over. Its first line being no header field, it is read as a bare body.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    public static DeliveryReport Read(ReadOnlySpan<byte> message, ReportOptions? options = null) => ReportReader.Read(message, options ?? ReportOptions.Default);

    /// <summary>Reads the body of a message that came without its header, or any text that tells of a delivery.</summary>
    /// <param name="body">The body; null is taken for the empty text.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    public static DeliveryReport ReadText(string? body, ReportOptions? options = null) => ReportReader.ReadBody(body ?? "", options ?? ReportOptions.Default);

    /// <summary>Kind and number of the recipients, for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}, {Recipients.Length} {(Recipients.Length == 1 ? "recipient" : "recipients")}");
}
