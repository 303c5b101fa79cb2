using System.Text;
using SmtpReplyCodes.Tool.Logs.Input;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>A log that is followed while it grows, is rotated, is cut. Each time it waits, the next thing happens.</summary>
public sealed class FollowedFileTests : IDisposable
{
    private readonly MailFolder _logs = new();
    private readonly CancellationTokenSource _stop = new();
    private int _cuts;

    private string Log => _logs["mail.log"];

    public void Dispose()
    {
        _stop.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task It_is_read_and_then_what_is_appended() =>
        (await Follow("a\n", () => Append("b\n"), () => { }, () => Append("c"), () => Append("d\n"))).Should().Be("a\nb\ncd\n");

    [Fact]
    public async Task An_empty_one_is_waited_at() => (await Follow("", () => { }, () => Append("a\n"))).Should().Be("a\n");

    [Fact]
    public async Task Rotated_the_rest_of_the_old_one_is_read_then_the_new_one() =>
        (await Follow("a\n", Rotate, () => File.AppendAllText(Log + ".1", "b\n"), () => Create(""), () => File.AppendAllText(Log + ".1", "c\n"), () => Append("d\n"))).Should().Be("a\nb\nc\nd\n");

    [Fact]
    public async Task Rotated_the_new_one_may_be_longer_at_once() =>
        (await Follow("a\n", () => { Rotate(); Create("much more than before\n"); })).Should().Be("a\nmuch more than before\n");

    [Fact]
    public async Task Rotated_the_new_one_may_be_as_long_as_the_old_one_for_a_while() =>
        (await Follow("a\n", () => { Rotate(); Create("b\n"); }, () => { }, () => Append("c\n"))).Should().Be("a\nb\nc\n");

    [Fact]
    public async Task Rotated_again_and_again_it_is_still_read() =>
        (await Follow("a\n", () => Renew("b\n\n"), () => { }, () => Renew("c\n"), () => { }, () => Renew(""), () => Append("d\n"))).Should().Be("a\nb\n\nc\nd\n");

    [Fact]
    public async Task Removed_it_is_waited_for() => (await Follow("a\n", () => File.Delete(Log), () => { }, () => Create("bb\n"))).Should().Be("a\nbb\n");

    [Fact]
    public async Task A_line_that_was_not_ended_does_not_run_into_the_new_one() => (await Follow("a", () => Renew("b and more\n"))).Should().Be("a\nb and more\n");

    [Fact]
    public async Task Cut_it_is_read_from_its_start_and_that_is_told()
    {
        (await Follow("first\nsecond", () => Cut("x\n"), () => Append("y\n"))).Should().Be("first\nsecond\nx\ny\n");
        _cuts.Should().Be(1);
    }

    [Fact]
    public async Task Nothing_is_told_where_nothing_was_cut()
    {
        await Follow("a\n", () => Append("b\n"), () => Renew("c\n"));

        _cuts.Should().Be(0);
    }

    [Fact]
    public void One_that_is_not_there_cannot_be_followed()
    {
        var follow = () => new FollowedFile(Log, () => { }, _ => Task.CompletedTask);

        follow.Should().Throw<FileNotFoundException>();
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_stopped()
    {
        Create("a\n");
        await using var guarded = new GuardedStream(new FollowedFile(Log, () => { }, FollowedInput.PauseAsync), _stop.Token);
        var buffer = new byte[100];
        (await guarded.ReadAsync(buffer, TestContext.Current.CancellationToken)).Should().Be(2);

        var waiting = guarded.ReadAsync(buffer, TestContext.Current.CancellationToken);
        waiting.IsCompleted.Should().BeFalse();
        await _stop.CancelAsync();

        (await waiting).Should().Be(0);
        guarded.Failure.Should().BeNull();
    }

    /// <summary>Follows a log to which things happen, one each time it is waited for, and gives back all that was read.</summary>
    private async Task<string> Follow(string text, params Action[] happens)
    {
        Create(text);
        var next = new Queue<Action>([.. happens, () => { }, () => { }, () => { }]);
        await using var guarded = new GuardedStream(new FollowedFile(Log, () => _cuts++, Wait), _stop.Token);
        using var reader = new StreamReader(guarded, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Task Wait(CancellationToken cancellationToken)
        {
            if (next.TryDequeue(out var happen))
                happen();
            else
                _stop.Cancel();
            return Task.CompletedTask;
        }
    }

    private void Create(string text) => File.WriteAllText(Log, text);

    private void Append(string text) => File.AppendAllText(Log, text);

    private void Rotate() => File.Move(Log, Log + ".1", overwrite: true);

    private void Renew(string text)
    {
        Rotate();
        Create(text);
    }

    /// <summary>Empties the file that is there, as <c>copytruncate</c> does.</summary>
    private void Cut(string text)
    {
        using var file = new FileStream(Log, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
