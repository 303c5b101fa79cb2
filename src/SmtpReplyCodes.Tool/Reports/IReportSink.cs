namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Takes reports.</summary>
internal interface IReportSink : ISink<ReadReport>;
