using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>An answer that cannot be written is no crash: the reason stands on standard error, and the exit code is not 0.</summary>
public class UnwritableOutputTests
{
    [Theory]
    [InlineData("explain", "550 x")]
    [InlineData("explain", "--json", "550 x")]
    [InlineData("explain", "--fail-on", "permanent", "550 x")]
    [InlineData("explain")]
    [InlineData("--help")]
    public async Task Is_told_with_the_reason(params string[] arguments)
    {
        var (exitCode, error) = await Write(new IOException("No space left"), arguments);

        exitCode.Should().Be(1);
        error.Should().Be("smtpreply: standard output: No space left" + Environment.NewLine);
    }

    [Fact]
    public async Task Is_told_as_well_when_the_output_is_closed()
    {
        var (exitCode, error) = await Write(new UnauthorizedAccessException("Closed"), "explain", "550 x");

        exitCode.Should().Be(1);
        error.Should().Be("smtpreply: standard output: Closed" + Environment.NewLine);
    }

    [Fact]
    public async Task Is_nothing_to_talk_about_when_the_reader_has_gone()
    {
        const int brokenPipe = 32;

        var (exitCode, error) = await Write(new IOException("Broken pipe", brokenPipe), "explain", "550 x");

        exitCode.Should().Be(1);
        error.Should().BeEmpty();
    }

    private static Task<(int ExitCode, string Error)> Write(Exception reason, params string[] arguments) =>
        ToolRun.Write(new MemoryStream("450 y\n"u8.ToArray()), new FullStream(reason), arguments);

    /// <summary>Takes nothing.</summary>
    private sealed class FullStream(Exception reason) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw reason;

        public override void Write(ReadOnlySpan<byte> buffer) => throw reason;

        public override void WriteByte(byte value) => throw reason;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw reason;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw reason;
    }
}
