using System.Globalization;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>One line a failure, for people who watch a log: when, what became of it, why, whose mail, what was said.</summary>
internal sealed class LogLines(TextWriter output) : ILogSink
{
    /// <summary>The line of an attempt.</summary>
    public static string Of(MailLogEntry entry) =>
        $"{Time(entry)}  {EnumName.Of(entry.Outcome),-8}  {EnumName.Of(entry.Reply.Cause)}  {entry.Recipient ?? "-"}  {TextBeginning.Of(entry.Reply.ToRedactedString())}";

    public void Add(LogEvent read)
    {
        if (read.Entry.Outcome != MailLogOutcome.Sent)
            output.WriteLine(SafeText.Clean(Of(read.Entry)).ReplaceLineEndings(" "));
    }

    public void Rest() => output.Flush();

    public void Miss(UnreadableInputException unreadable)
    {
    }

    public void Done(LogFile file)
    {
    }

    public void Finish() => output.WriteLine();

    public void Dispose()
    {
    }

    private static string Time(MailLogEntry entry) => entry.Time?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? entry.RawTime ?? "-";
}
