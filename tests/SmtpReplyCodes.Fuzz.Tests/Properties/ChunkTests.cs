using System.Buffers;
using CsCheck;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests.Properties;

/// <summary>Whatever the pieces in which it comes, a stream says the same. Pieces have 1 to 64 bytes.</summary>
public class ChunkTests
{
    private const int Samples = 1_500, Most = 64;

    private static readonly Gen<int> Size = Gen.Int[1, Most];

    /// <summary>Replies with lines between them that are none.</summary>
    private static readonly Gen<byte[]> Transcript = Gen.Select(Gen.OneOf(Make.WireLines, Make.Line.Array[1, 2]).Array[1, 6], Gen.OneOf("\r\n", "\n", "\r\r\n"), Gen.Bool, (replies, end, isEnded) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join(end, replies.Select(lines => string.Join(end, lines))) + (isEnded ? end : "")));

    [Fact]
    public void Replies_in_any_pieces_are_those_of_the_whole() => Transcript.Sample(bytes =>
    {
        for (var size = 1; size <= Most; size++)
            ReplyStream.Check(bytes, size);
    }, iter: Samples / 10);

    [Fact]
    public void Nothing_of_a_transcript_is_passed_over() => Gen.Select(Transcript, Size).Sample((bytes, cut) =>
    {
        var reader = new SmtpReplyReader(bytes.AsSpan(0, Math.Min(cut, bytes.Length)), isFinalBlock: false);
        var before = 0;
        while (reader.Read() != OperationStatus.NeedMoreData)
        {
            if (reader.BytesConsumed <= before)
                return false;
            before = reader.BytesConsumed;
        }

        return reader.BytesConsumed == before;
    }, iter: Samples);

    [Fact]
    public void Logs_in_any_pieces_are_those_of_the_whole() => Gen.Select(Make.LogLines, Size).Sample((lines, size) =>
    {
        var log = Make.ToBytes(string.Join('\n', lines));
        return LogTarget.ReadAll(log, size) == LogTarget.ReadAll(log, log.Length + 1);
    }, iter: Samples / 10);

    [Fact]
    public void A_report_in_any_pieces_is_that_of_the_whole() => Gen.Select(Make.ReportLines, Size).Sample((lines, size) =>
    {
        var message = Make.ToBytes(string.Join('\n', lines));
        return ReportTarget.InPieces(message, size) == ReportAnswer.Of(DeliveryReport.Read(message));
    }, iter: Samples);

    [Fact]
    public void An_mbox_in_any_pieces_has_the_messages_of_the_whole() => Gen.Select(Make.ReportLines.Array[1, 3], Size).Sample((messages, size) =>
    {
        var mbox = Make.ToBytes(string.Concat(messages.Select(lines => $"From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n{string.Join('\n', lines)}\n\n")));
        return ReportTarget.Mbox(mbox, size) == ReportTarget.Mbox(mbox, mbox.Length + 1);
    }, iter: Samples / 3);
}
