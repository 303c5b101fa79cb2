using System.Buffers;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Reads a transcript as a socket hands it over: in chunks, what is left of one in front of the next.</summary>
internal static class ReplyStream
{
    /// <summary>The replies; a line that is none fails the test.</summary>
    public static List<SmtpReply> Read(byte[] transcript, int chunkSize)
    {
        var replies = new List<SmtpReply>();
        Walk(transcript, chunkSize, replies.Add, (kind, offset) => Assert.Fail($"{kind} at {offset}."));
        return replies;
    }

    /// <summary>Replies in their wire form and errors with their place in the transcript, in the order in which they come.</summary>
    public static List<string> Outcomes(byte[] transcript, int chunkSize)
    {
        var outcomes = new List<string>();
        Walk(transcript, chunkSize, reply => outcomes.Add(reply.ToString()), (kind, offset) => outcomes.Add($"{kind} at {offset}"));
        return outcomes;
    }

    private static void Walk(byte[] transcript, int chunkSize, Action<SmtpReply> onReply, Action<ReplyParseErrorKind, int> onError)
    {
        int start = 0, end = 0;
        do
        {
            end += Math.Min(chunkSize, transcript.Length - end);
            var reader = new SmtpReplyReader(transcript.AsSpan(start..end), isFinalBlock: end == transcript.Length);
            while (reader.Read() is var status and not OperationStatus.NeedMoreData)
            {
                if (status == OperationStatus.Done)
                    onReply(reader.ToReply());
                else
                    onError(reader.Error.Kind, start + reader.Error.Offset);
            }

            start += reader.BytesConsumed;
        }
        while (end < transcript.Length);

        start.Should().Be(transcript.Length, "everything is consumed in the end");
    }
}
