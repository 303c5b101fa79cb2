using System.Buffers;
using System.Text.Json;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>One JSON object a message, one a line, each written out at once: a pipe sees it while reading goes on.</summary>
internal sealed class ReportJson(Stream output) : IReportSink
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Add(ReadReport read)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line))
            DeliveryReportJsonConverter.Write(json, read.Report, read.Source);
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
        output.Flush();
    }

    public void Miss(UnreadableInputException unreadable)
    {
    }

    public void Finish()
    {
    }

    public void Dispose()
    {
    }
}
