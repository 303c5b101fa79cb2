using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>However long a log is, the memory that it takes is the same.</summary>
[Collection(nameof(Alone))]
public class MemoryTests
{
    private const int Chunks = 20_000, LinesPerChunk = 10;
    private const long Allowed = 8_000_000;

    [Fact]
    public async Task JSON_of_many_events_is_written_in_constant_memory()
    {
        var (early, late) = (0L, 0L);
        await using var output = new CountingStream();

        var (exitCode, error) = await ToolRun.Write(new ChunkedStream(Log()), output, LogsRun.Arguments("--json"));

        (exitCode, error, output.Lines).Should().Be((0, "", Chunks * LinesPerChunk));
        (late - early).Should().BeLessThan(Allowed);

        IEnumerable<string> Log()
        {
            for (var chunk = 0; chunk < Chunks; chunk++)
            {
                if (chunk == Chunks / 10)
                    early = GC.GetTotalMemory(forceFullCollection: true);
                if (chunk == Chunks - 1)
                    late = GC.GetTotalMemory(forceFullCollection: true);
                yield return string.Concat(Enumerable.Range(0, LinesPerChunk).Select(line => Postfix.Failed($"user{chunk}.{line}@example.net", Postfix.Unknown)));
            }
        }
    }

    /// <summary>Counts lines and keeps nothing.</summary>
    private sealed class CountingStream : MemoryStream
    {
        public int Lines { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n');

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
