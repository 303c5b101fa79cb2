using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>The fields of a delivery status (RFC 3464, RFC 3886, RFC 6533).</summary>
internal enum StatusField
{
    None,
    ReportingMta,
    ReceivedFromMta,
    ArrivalDate,
    OriginalEnvelopeId,
    FinalRecipient,
    OriginalRecipient,
    Action,
    Status,
    RemoteMta,
    DiagnosticCode,
    LastAttemptDate,
    WillRetryUntil,
    FinalLogId,
}

/// <summary>Tells the fields of a delivery status by their names.</summary>
internal static class StatusFields
{
    public static StatusField Find(ReadOnlySpan<byte> name) => name.Length switch
    {
        6 => Is(name, "action"u8) ? StatusField.Action : Is(name, "status"u8) ? StatusField.Status : StatusField.None,
        10 => Is(name, "remote-mta"u8) ? StatusField.RemoteMta : StatusField.None,
        12 => Is(name, "final-log-id"u8) ? StatusField.FinalLogId : Is(name, "arrival-date"u8) ? StatusField.ArrivalDate : StatusField.None,
        13 => Is(name, "reporting-mta"u8) ? StatusField.ReportingMta : StatusField.None,
        15 => Is(name, "final-recipient"u8) ? StatusField.FinalRecipient : Is(name, "diagnostic-code"u8) ? StatusField.DiagnosticCode : StatusField.None,
        16 => Is(name, "will-retry-until"u8) ? StatusField.WillRetryUntil : StatusField.None,
        17 => Is(name, "last-attempt-date"u8) ? StatusField.LastAttemptDate : Is(name, "received-from-mta"u8) ? StatusField.ReceivedFromMta : StatusField.None,
        18 => Is(name, "original-recipient"u8) ? StatusField.OriginalRecipient : StatusField.None,
        20 => Is(name, "original-envelope-id"u8) ? StatusField.OriginalEnvelopeId : StatusField.None,
        _ => StatusField.None,
    };

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(name, lower);
}
