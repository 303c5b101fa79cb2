namespace SmtpReplyCodes.TableGen;

/// <summary>A file of <c>Data</c> is not as it must be; the message names file and place.</summary>
public sealed class DataException(string message) : Exception(message);
