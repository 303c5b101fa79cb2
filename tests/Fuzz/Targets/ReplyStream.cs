using System.Buffers;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Replies read out of a buffer, whole and in pieces.</summary>
internal static class ReplyStream
{
    /// <summary>What comes out in pieces of this size must be what comes out of the whole.</summary>
    public static void Check(byte[] input, int chunk)
    {
        DisagreementException.ThrowUnlessEqual("A reader over the whole and one over pieces", Read(input, input.Length), Read(input, chunk));
    }

    private static string Read(byte[] input, int chunk)
    {
        var outcomes = new List<string>();
        int start = 0, end = 0;
        do
        {
            // What remains of a long line is looked at again with each piece, as with any buffer that grows: it grows by its half here.
            end = Math.Min(input.Length, end + Math.Max(chunk, (end - start) / 2));
            var reader = new SmtpReplyReader(input.AsSpan(start..end), isFinalBlock: end == input.Length);
            for (var status = reader.Read(); status != OperationStatus.NeedMoreData; status = reader.Read())
                outcomes.Add(status == OperationStatus.Done ? Tell(reader) : $"{reader.Error.Kind} at {start + reader.Error.Offset}");
            start += reader.BytesConsumed;
        }
        while (end < input.Length);

        outcomes.Add($"{start} of {input.Length}");
        return string.Join('\n', outcomes);
    }

    private static string Tell(SmtpReplyReader reader)
    {
        var reply = reader.ToReply();
        var told = (reader.Code, reader.EnhancedCode, reader.LineCount, reader.Severity, reader.Cause);
        var expected = (reply.Code ?? 0, reply.EnhancedCode, reply.Lines.Length, reply.Severity, reply.Cause);
        return told == expected ? reply.ToString() : throw new DisagreementException("A reader and its reply", $"{told}", $"{expected}");
    }
}
