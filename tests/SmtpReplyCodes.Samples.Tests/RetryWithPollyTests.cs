using SmtpReplyCodes.Samples.Tests.Support;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>What is tried again and what is not.</summary>
public sealed class RetryWithPollyTests : IDisposable
{
    private readonly Sample _sample = new("RetryWithPolly");

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData(0, 3, new[] { "Try 1: greylisted", "Try 2: rate-limited", "Sent." }, "greylisted", "banner-421", "accepted")]
    [InlineData(69, 1, new[] { "Not sent: user-unknown. " }, "unknown-user", "accepted")]
    [InlineData(69, 1, new[] { "Not sent: network-error. ", "It may have arrived" }, "drop-at-end-of-data", "accepted")]
    [InlineData(75, 5, new[] { "Try 1: system-error", "Try 2: system-error", "Try 3: system-error", "Try 4: system-error", "Not sent: system-error. " }, "data-451")]
    public async Task Only_what_another_try_can_help_is_tried_again(int exitCode, int connections, string[] lines, params string[] behaviours)
    {
        await using var servers = new ServersInTurn(behaviours);

        var run = await _sample.Run("127.0.0.1", servers.Port, "sender@example.org", "anna@example.net", "0");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(exitCode);
        servers.Connections.Should().Be(connections);
        run.Lines.Should().HaveSameCount(lines);
        run.Lines.Zip(lines).Should().OnlyContain(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_few_arguments_are_told()
    {
        var run = await _sample.Run("127.0.0.1");

        run.ExitCode.Should().Be(64);
        run.ErrorLines.Should().Equal("usage: RetryWithPolly HOST PORT FROM TO [LONGEST-WAIT-IN-SECONDS]");
    }
}
