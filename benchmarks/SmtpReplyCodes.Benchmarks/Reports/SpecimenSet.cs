namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>Which specimens are read.</summary>
public enum SpecimenSet
{
    /// <summary>All that MimeKit can load too.</summary>
    All,

    /// <summary>Of these the reports in which MimeKit finds a delivery status, so that both have fields to read.</summary>
    WithStatus,

    /// <summary>The others, which hold nothing but text for people.</summary>
    WithoutStatus,
}
