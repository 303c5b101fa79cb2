using SmtpReplyCodes.Fuzz.Run;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>A run gives each target its share, ends when it shall, and keeps what it finds so that it can be read again.</summary>
[Collection(nameof(Alone))]
public sealed class FuzzRunTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-fuzz-");

    [Fact]
    public void Each_target_has_its_share()
    {
        var run = new FuzzRun(FuzzTargets.All, new FuzzOptions(3, 1_000, TimeSpan.FromMinutes(5)));

        run.Run();

        run.Tallies.Select(target => target.Tally.Inputs).Should().Equal(FuzzTargets.All.Select(target => (long)target.Share)).And.OnlyContain(inputs => inputs > 0);
        run.Tallies.Sum(target => target.Tally.Inputs).Should().Be(1_000);
    }

    [Fact]
    public void It_ends_with_its_time()
    {
        var run = new FuzzRun(FuzzTargets.All, new FuzzOptions(3, long.MaxValue, TimeSpan.Zero));

        run.Run();

        run.Tallies.Sum(target => target.Tally.Inputs).Should().Be(0);
    }

    [Fact]
    public void A_find_is_kept_as_it_is_and_its_file_names_the_target()
    {
        var find = new Find("replies", 7, 42, [0x35, 0x00, 0xFF], "NullReferenceException: x");

        var file = new FindFolder(_folder.FullName).Keep(find);

        Path.GetFileName(file).Should().Be("replies-7-42.bin");
        File.ReadAllBytes(file).Should().Equal(find.Input);
        File.ReadAllText(Path.ChangeExtension(file, ".txt")).Should().Be("replies 7/42: NullReferenceException: x");
        FindFolder.TargetOf(file).Should().Be("replies");
    }

    [Theory]
    [InlineData("Takes 51 ms for 70 bytes.", "Takes 60 ms for 65536 bytes.", true)]
    [InlineData("A: 1\n   at X()", "A: 2\n   at X()", true)]
    [InlineData("A: 1\n   at X()", "A: 1\n   at Y()", false)]
    [InlineData("Read twice differ:\na", "Read twice differ:\nb", true)]
    public void Finds_at_one_place_are_of_one_kind(string one, string other, bool isOne) => (Kind(one) == Kind(other)).Should().Be(isOne);

    [Fact]
    public async Task Replay_reads_a_find_again()
    {
        var file = new FindFolder(_folder.FullName).Keep(new Find("replies", 7, 42, [.. "550 no"u8], "once"));

        (await FuzzCommand.RunAsync(["replay", file])).Should().Be(0);
        File.Move(file, Path.Combine(_folder.FullName, "nobody-1-1.bin"));
        (await FuzzCommand.RunAsync(["replay", Path.Combine(_folder.FullName, "nobody-1-1.bin")])).Should().Be(2);
    }

    [Fact]
    public async Task The_command_line_runs_it()
    {
        var finds = Path.Combine(_folder.FullName, "finds");

        (await FuzzCommand.RunAsync(["--inputs", "50", "--seed", "5", "--target", "events", "--finds", finds])).Should().Be(0);
        (await FuzzCommand.RunAsync(["--target", "nobody"])).Should().NotBe(0);
        Directory.Exists(finds).Should().BeFalse("nothing is found");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Kind(string reason) => new Find("replies", 1, 1, [], reason).Kind;
}
