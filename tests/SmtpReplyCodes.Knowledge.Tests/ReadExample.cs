namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>How an example of a row is read: as a reply, or as a client's sentence that holds one.</summary>
internal static class ReadExample
{
    public static SmtpReply Of(string example)
    {
        var isFound = SmtpReply.TryParse(example, out var reply) || SmtpReply.TryFind(example, out reply);

        isFound.Should().BeTrue("\"{0}\" holds a reply", example);
        return reply!;
    }
}
