using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>How many bytes and objects one way of parsing allocates.</summary>
/// <remarks>
/// The runtime counts the bytes that a thread allocates, exactly, but not the objects. So what must be there is taken off: the reply, which takes as
/// much as an instance made without its constructor, and, where Parse was given no string that it could keep, the string of the text, which takes
/// as much as a copy. What is left over can hold one object for every 24 bytes, the smallest size; usually that is none.
/// </remarks>
internal sealed record ObjectCount(string Way, long Bytes, long Objects)
{
    private const int Rounds = 1_000, SmallestObject = 24;

    public static IReadOnlyList<ObjectCount> OfParse()
    {
        var wire = Specimens.TypicalLine;
        var text = Specimens.TextOf(wire);
        var reply = BytesOf(() => RuntimeHelpers.GetUninitializedObject(typeof(SmtpReply)));
        var copy = BytesOf(() => new string(text.AsSpan()));
        return
        [
            Of("SmtpReply.Parse(string)", () => SmtpReply.Parse(text), 1, reply),
            Of("SmtpReply.Parse(span of char)", () => SmtpReply.Parse(text.AsSpan()), 2, reply + copy),
            Of("SmtpReply.Parse(span of byte)", () => SmtpReply.Parse(wire), 2, reply + copy),
        ];
    }

    private static ObjectCount Of(string way, Func<object> parse, int knownObjects, long knownBytes)
    {
        var bytes = BytesOf(parse);
        return new ObjectCount(way, bytes, knownObjects + ((bytes - knownBytes) / SmallestObject));
    }

    private static long BytesOf(Func<object> make)
    {
        Allocate(make);
        return Allocate(make) / Rounds;
    }

    private static long Allocate(Func<object> make)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
            GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
