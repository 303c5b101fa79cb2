namespace SmtpReplyCodes.Tests.Replies;

/// <summary>A reply may be read by many threads at once; what is made on first use is made once for all.</summary>
public class ThreadSafetyTests
{
    private const int Threads = 16;

    [Fact]
    public void All_threads_see_the_same_diagnosis()
    {
        for (var round = 0; round < 50; round++)
        {
            var reply = SmtpReply.Parse("550-5.1.1 No such user.\r\n550 5.1.1 Check the address");

            InParallel(() => reply.Diagnosis).Should().AllSatisfy(diagnosis => diagnosis.Should().BeSameAs(reply.Diagnosis));
        }
    }

    [Fact]
    public void All_threads_see_the_same_text_and_lines()
    {
        for (var round = 0; round < 50; round++)
        {
            var reply = SmtpReply.Parse("550-5.1.1 No such user.\r\n550 5.1.1 Check the address");

            InParallel(() => (reply.Text, Lines: string.Join('\n', reply.Lines), reply.GetHashCode()))
                .Should().AllSatisfy(seen => seen.Should().Be(("No such user.\nCheck the address", "No such user.\nCheck the address", reply.GetHashCode())));
        }
    }

    private static T[] InParallel<T>(Func<T> read)
    {
        using var start = new Barrier(Threads);
        var results = new T[Threads];
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            results[index] = read();
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
