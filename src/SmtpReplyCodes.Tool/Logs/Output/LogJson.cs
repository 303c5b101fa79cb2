using System.Buffers;
using System.Text.Json;
using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>One JSON object an attempt, one a line, in the order of the log. They are written out before more is read: a pipe sees them while reading goes on.</summary>
internal sealed class LogJson : ILogSink
{
    private const int Enough = 64 * 1024;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly Utf8JsonWriter _json;

    public LogJson(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_lines);
    }

    public void Add(LogEvent read)
    {
        _json.WriteStartObject();
        _json.WriteString("source", read.Source);
        MailLogEntryJsonConverter.WriteMembers(_json, read.Entry);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= Enough)
            WriteOut();
    }

    public void Rest()
    {
        if (_lines.WrittenCount == 0)
            return;
        WriteOut();
        _output.Flush();
    }

    public void Miss(UnreadableInputException unreadable)
    {
    }

    public void Done(LogFile file) => Rest();

    public void Finish() => Rest();

    public void Dispose() => _json.Dispose();

    private void WriteOut()
    {
        _output.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }
}
