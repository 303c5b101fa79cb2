using MimeKit;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>What a program does with MimeKit to come by the fields of a report.</summary>
internal static class MimeKitReader
{
    /// <summary>How many groups of fields the delivery status of a message has.</summary>
    public static int CountGroups(byte[] message)
    {
        using var stream = new MemoryStream(message, writable: false);
        using var loaded = MimeMessage.Load(stream);
        var count = 0;
        foreach (var part in loaded.BodyParts)
            count += part is MessageDeliveryStatus status ? status.StatusGroups.Count : 0;
        return count;
    }
}
