using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Logs, and their lines one by one.</summary>
internal sealed class LogTarget : IFuzzTarget
{
    private const int MostChunk = 64, Some = 8;

    private static readonly MailLogOptions Known = new() { Year = 2026, Offset = TimeSpan.Zero };

    public string Name => "logs";

    public ulong Stream => 4;

    public IReadOnlyList<byte[]> Seeds => SeedTexts.Logs;

    public int Share => 84;

    public int GrowEvery => 1_000;

    public void Read(byte[] input)
    {
        foreach (var entry in new MailLogReader(new MemoryStream(input), Known).ReadAllAsync().ToBlockingEnumerable())
            _ = entry.Reply.Cause;
    }

    public void Check(byte[] input)
    {
        var chunk = 1 + InputText.Choose(input, MostChunk);
        var options = InputText.Choose(input, 2) == 0 ? Known : null;
        DisagreementException.ThrowUnlessEqual("A log whole and in pieces", ReadAll(input, input.Length + 1, options), ReadAll(input, chunk, options));
        var isChosen = InputText.Choose(input, Some) == 0;
        foreach (var line in input.AsSpan().Split((byte)'\n'))
        {
            // At least the first line of each.
            CheckLine(input.AsSpan()[line]);
            if (!isChosen)
                break;
        }
    }

    private static void CheckLine(ReadOnlySpan<byte> line)
    {
        MailLog.TryReadLine(line, out var entry);
        if (Utf8.IsValid(line))
        {
            MailLog.TryReadLine(Encoding.UTF8.GetString(line), out var ofText);
            DisagreementException.ThrowUnlessEqual("A line in bytes and as string", Tell(entry), Tell(ofText));
            JsonSerializer.SerializeToUtf8Bytes(entry);
        }
    }

    /// <summary>All that a log tells, and in the last line how much was read.</summary>
    public static string ReadAll(byte[] input, int chunk, MailLogOptions? options = null)
    {
        var reader = new MailLogReader(new PieceStream(input, chunk), options);
        var told = reader.ReadAllAsync().Select(Tell).ToBlockingEnumerable().ToList();
        return $"{string.Join('\n', told)}\n{reader.LinesRead} {reader.BytesRead} {reader.LinesSkipped} {string.Join(' ', reader.Warnings)}";
    }

    public static string Tell(MailLogEntry? entry) => entry is null ? "" :
        $"{entry.LineNumber} {entry.Time:O} {entry.RawTime} {entry.MailSystem} {entry.QueueId} {entry.Sender} {entry.Recipient} {entry.OriginalRecipient} {entry.Relay} {entry.RelayAddress} {entry.Phase} "
        + $"{entry.Outcome} {entry.Status} {entry.Category} {ReplyAnswer.Of(entry.Reply)}";
}
