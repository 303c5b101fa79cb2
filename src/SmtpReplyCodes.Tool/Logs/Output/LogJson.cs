using System.Buffers;
using System.Text.Json;
using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>One JSON object an attempt, one a line, in the order of the log. They are written out before more is read: a pipe sees them while reading goes on.</summary>
internal sealed class LogJson(Stream output) : ILogSink
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Add(LogEvent read)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line))
        {
            json.WriteStartObject();
            json.WriteString("source", read.Source);
            MailLogEntryJsonConverter.WriteMembers(json, read.Entry);
            json.WriteEndObject();
        }

        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }

    public void Rest() => output.Flush();

    public void Miss(UnreadableInputException unreadable)
    {
    }

    public void Done(LogFile file)
    {
    }

    public void Finish() => output.Flush();

    public void Dispose()
    {
    }
}
