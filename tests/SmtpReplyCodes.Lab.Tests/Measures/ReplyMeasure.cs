using System.Buffers;
using System.Text.Json;
using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>Whether every reply gives the codes that were on the wire, and whatever is no reply is refused.</summary>
internal static class ReplyMeasure
{
    public static IEnumerable<Tally> Of(Observations observed)
    {
        Tally codes = new("replies with code and enhanced code", 1), refused = new("bytes that are no reply, refused", 1);
        foreach (var reply in observed.Replies.Where(reply => reply.Wire.Length > 0))
        {
            if (WireReply.Read(reply.Wire) is { } wire)
                codes.Add(Read(reply.Wire) == wire, () => $"  {Told(reply)}: {wire}, read as {Read(reply.Wire)?.ToString() ?? "no reply"}");
            else
                refused.Add(!SmtpReply.TryParse(reply.Wire, out _), () => $"  {Told(reply)}: is no reply, read as {Read(reply.Wire)}");
        }

        return [codes, refused];
    }

    /// <summary>What the library reads, where both of its readers agree; null where it reads nothing or they do not.</summary>
    private static WireReply? Read(byte[] wire)
    {
        var reader = new SmtpReplyReader(wire, isFinalBlock: true);
        if (!SmtpReply.TryParse(wire, out var reply) || reader.Read() != OperationStatus.Done || (reader.Code, reader.EnhancedCode) != (reply.Code, reply.EnhancedCode))
            return null;
        return new WireReply(reply.Code!.Value, reply.EnhancedCode?.ToString(), reply.Lines.Length);
    }

    private static string Told(ObservedReply reply) => $"{reply.ProvokedBy}, {JsonSerializer.Serialize(reply.Sent)} was answered {JsonSerializer.Serialize(reply.Text)}";
}
