using System.Text.Json;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Messages, bodies without a header, and mboxes.</summary>
internal sealed class ReportTarget : IFuzzTarget
{
    private const int MostChunk = 4_096, Some = 8;

    public string Name => "reports";

    public ulong Stream => 2;

    public IReadOnlyList<byte[]> Seeds => SeedTexts.Reports;

    public int Share => 60;

    public int GrowEvery => 500;

    public void Read(byte[] input)
    {
        foreach (var recipient in DeliveryReport.Read(input).Recipients)
            _ = recipient.Reply.Cause;
    }

    public void Check(byte[] input)
    {
        var chunk = 1 + InputText.Choose(input, MostChunk);
        var report = DeliveryReport.Read(input);
        DisagreementException.ThrowUnlessEqual("Read and ReadAsync in pieces", ReportAnswer.Of(report), InPieces(input, chunk));
        var text = InputText.Decode(input);
        if (InputText.WithHalfCharacters(text) is { } broken)
            DeliveryReport.ReadText(broken);
        if (InputText.Choose(input, Some) != 0)
            return;
        DeliveryReport.ReadText(text);
        JsonSerializer.SerializeToUtf8Bytes(report, SmtpReplyJsonContext.Default.DeliveryReport);
        DisagreementException.ThrowUnlessEqual("An mbox whole and in pieces", Mbox(input, input.Length + 1), Mbox(input, chunk));
    }

    /// <summary>The report that is read out of a stream.</summary>
    public static string InPieces(byte[] input, int chunk) => ReportAnswer.Of(DeliveryReport.ReadAsync(new PieceStream(input, chunk)).AsTask().GetAwaiter().GetResult());

    /// <summary>The reports that are read out of an mbox.</summary>
    public static string Mbox(byte[] input, int chunk) =>
        string.Join('\n', DeliveryReport.ReadMboxAsync(new PieceStream(input, chunk)).Select(ReportAnswer.Of).ToBlockingEnumerable());
}
