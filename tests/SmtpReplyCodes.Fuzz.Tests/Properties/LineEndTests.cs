using CsCheck;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests.Properties;

/// <summary>LF, CRLF and CR mean the same.</summary>
public class LineEndTests
{
    private const int Samples = 2_000;

    private static readonly string[] Ends = ["\r\n", "\r"];

    [Fact]
    public void A_reply_as_servers_send_it() => Make.WireLines.Sample(lines =>
    {
        var reply = SmtpReply.Parse(string.Join('\n', lines));
        var other = SmtpReply.Parse(string.Join("\r\n", lines) + "\r\n");

        return other == reply && other.Cause == reply.Cause;
    }, iter: Samples);

    /// <summary>But for empty lines at the end: all CRs there belong to the last line end, as some relays send CR CR LF.</summary>
    [Fact]
    public void A_text_with_a_reply_in_it() => Make.Text.Sample(text =>
    {
        var told = Tell(text);
        foreach (var end in Ends)
            Tell(text.Replace("\n", end, StringComparison.Ordinal)).Should().Be(told, "{0} ends the lines of {1}", System.Text.Json.JsonSerializer.Serialize(end), text);

        static string Tell(string text)
        {
            var reply = SmtpReply.FromText(text);
            return $"{reply.Code} {reply.EnhancedCode} {reply.Cause} {string.Join('|', reply.Lines).TrimEnd('|')}";
        }
    }, iter: Samples);

    [Fact]
    public void A_report() => Make.ReportLines.Sample(lines =>
    {
        var report = ReportAnswer.Of(DeliveryReport.Read(Make.ToBytes(string.Join('\n', lines))));
        foreach (var end in Ends)
            ReportAnswer.Of(DeliveryReport.Read(Make.ToBytes(string.Join(end, lines)))).Should().Be(report, "{0} ends the lines of {1}", System.Text.Json.JsonSerializer.Serialize(end), string.Join('\n', lines));
    }, iter: Samples);

    [Fact]
    public void A_log_but_for_CR_which_ends_no_line_there() => Make.LogLines.Sample(lines => Entries(string.Join("\r\n", lines)) == Entries(string.Join('\n', lines)), iter: Samples / 20);

    /// <summary>Without the last line, which counts the bytes.</summary>
    private static string Entries(string log) => LogTarget.ReadAll(Make.ToBytes(log), 4_096) is var told ? told[..told.LastIndexOf('\n')] : "";
}
