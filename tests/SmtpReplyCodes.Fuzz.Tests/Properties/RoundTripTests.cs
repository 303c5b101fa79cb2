using System.Text.Json;
using CsCheck;

namespace SmtpReplyCodes.Fuzz.Tests.Properties;

/// <summary>What is written is read back as it was.</summary>
public class RoundTripTests
{
    private const int Samples = 5_000;

    [Fact]
    public void A_reply_is_written_as_it_was_sent() => Make.WireLines.Sample(lines =>
    {
        var wire = string.Join("\r\n", lines);
        var reply = SmtpReply.Parse(wire);

        return reply.ToString() == wire && SmtpReply.Parse(reply.ToString()) == reply && reply.Lines.Length == lines.Length;
    }, iter: Samples);

    [Fact]
    public void Codes_and_words_come_back() => Gen.Select(Make.ReplyCode, Make.EnhancedCode, Make.Words.Array[1, 4]).Sample((code, enhanced, lines) =>
    {
        var wire = string.Join("\r\n", lines.Select((line, i) => $"{code}{(i < lines.Length - 1 ? '-' : ' ')}{enhanced} {line}"));
        var reply = SmtpReply.Parse(wire);

        return reply.Code == code && reply.EnhancedCode == enhanced && reply.Lines.SequenceEqual(lines) && reply.Text == string.Join('\n', lines);
    }, iter: Samples);

    [Fact]
    public void An_enhanced_code_is_read_as_it_is_written() => Make.EnhancedCode.Sample(code =>
    {
        Span<byte> utf8 = stackalloc byte[16];
        Span<char> chars = stackalloc char[16];
        return EnhancedStatusCode.Parse(code.ToString()) == code
            && code.TryFormat(utf8, out var bytes) && EnhancedStatusCode.Parse(utf8[..bytes]) == code
            && code.TryFormat(chars, out var length) && EnhancedStatusCode.Parse(chars[..length]) == code;
    }, iter: Samples);

    [Fact]
    public void Json_restores_any_text() => Make.Text.Sample(text => IsRestored(SmtpReply.FromText(text)) && (!SmtpReply.TryParse(text, out var reply) || IsRestored(reply)), iter: Samples);

    [Fact]
    public void Json_restores_what_clients_hand_over() => Gen.Select(Make.ReplyCode, Make.Line.Array[1, 3]).Sample((code, lines) => IsRestored(SmtpReply.Create(code, string.Join('\n', lines))), iter: Samples);

    private static bool IsRestored(SmtpReply reply)
    {
        var json = JsonSerializer.Serialize(reply, SmtpReplyJsonContext.Default.SmtpReply);
        return JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.SmtpReply) is { } restored && restored == reply && restored.Cause == reply.Cause;
    }
}
