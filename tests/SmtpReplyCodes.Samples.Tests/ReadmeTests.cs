using System.Globalization;
using SmtpReplyCodes.Loopback;
using SmtpReplyCodes.Samples.Tests.Support;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>The commands of the READMEs print what stands below them.</summary>
public class ReadmeTests
{
    private static readonly DateTimeOffset Yesterday = DateTimeOffset.UtcNow.AddDays(-1);

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_command_names_its_project(string sample)
    {
        var commands = ReadmeCommand.Of(sample).Where(command => command.Words[0] == "dotnet").ToList();

        commands.Should().NotBeEmpty();
        commands.Should().OnlyContain(command => command.Line.StartsWith($"dotnet run --project samples/{sample} -- ", StringComparison.Ordinal));
        File.Exists(Checkout.File("samples", sample, sample + ".csproj")).Should().BeTrue();
    }

    [Fact]
    public void The_list_names_every_sample()
    {
        var list = File.ReadAllText(Checkout.File("samples", "README.md"));

        Sample.Names.Should().HaveCount(7).And.OnlyContain(name => list.Contains($"| [{name}]({name}/README.md) |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MailKitSend_prints_what_its_README_shows()
    {
        using var sample = new Sample("MailKitSend");
        await using var servers = new ServersInTurn(
            SmtpBehaviours.Find("accepted") with
            {
                Recipients = new Dictionary<string, SmtpAnswer> { ["nobody"] = SmtpAnswer.Say("550 5.1.1 No such user"), ["full"] = SmtpAnswer.Say("452 4.2.2 Mailbox full") },
            },
            SmtpBehaviours.Find("accepted"));
        var commands = ReadmeCommand.Of("MailKitSend");

        var run = await sample.Run(["127.0.0.1", servers.Port, .. commands[0].Arguments[2..]]);

        run.Lines.Should().Equal(commands[0].Output);
        commands[1].Words[0].Should().Be("cat");
        sample.LinesOf(commands[1].Words[1]).Should().Equal(commands[1].Output);
    }

    [Fact]
    public async Task RetryWithPolly_prints_what_its_README_shows()
    {
        using var sample = new Sample("RetryWithPolly");
        await using var servers = new ServersInTurn("greylisted", "accepted");
        var command = ReadmeCommand.Of("RetryWithPolly").Should().ContainSingle().Subject;

        var run = await sample.Run(["127.0.0.1", servers.Port, .. command.Arguments[2..]]);

        run.Lines.Should().Equal(command.Output);
    }

    [Fact]
    public async Task BounceProcessor_prints_what_its_README_shows()
    {
        using var sample = new Sample("BounceProcessor");
        var commands = ReadmeCommand.Of("BounceProcessor");
        var mail = new Maildir(sample.PathTo(commands[0].Arguments[0]));
        mail.Add(Bounce.Of("nobody@example.net", "550 5.1.1 No such user", Yesterday));
        mail.Add(Bounce.Of("bob@example.net", "550 5.2.1 This account has been disabled", Yesterday));
        mail.Add(Bounce.Of("anna@example.net", "554 5.7.1 Message rejected as spam", Yesterday));
        mail.Add(Bounce.AutoReply);
        mail.Add(Bounce.Letter);

        var run = await sample.Run(commands[0].Arguments);

        run.Lines.Should().Equal(commands[0].Output);
        commands[1].Words[..3].Should().Equal("cut", "-f", "1,2,4");
        sample.LinesOf(commands[1].Words[3]).Select(line => line.Split('\t')).Select(cells => $"{cells[0]}\t{cells[1]}\t{cells[3]}").Should().Equal(commands[1].Output);
    }

    [Fact]
    public async Task ImapBounces_prints_what_its_README_shows()
    {
        using var sample = new Sample("ImapBounces") { Variables = { ["IMAP_PASSWORD"] = ImapLoopback.Password } };
        await using var server = ImapLoopback.Start(
        [
            Bounce.Of("nobody@example.net", "550 5.1.1 No such user", Yesterday),
            Bounce.Letter,
            Bounce.Of("anna@example.net", "451 4.7.1 Greylisted, please come back later", Yesterday),
        ]);
        var command = ReadmeCommand.Of("ImapBounces").Should().ContainSingle().Subject;

        var run = await sample.Run([server.Host, server.Port.ToString(CultureInfo.InvariantCulture), .. command.Arguments[2..], "--no-tls"]);

        run.Lines.Should().Equal(command.Output);
    }

    [Fact]
    public async Task LoggingEnrichment_prints_among_others_what_its_README_shows()
    {
        using var sample = new Sample("LoggingEnrichment");
        await using var server = SmtpLoopback.Start("unknown-user");
        var command = ReadmeCommand.Of("LoggingEnrichment").Should().ContainSingle().Subject;

        var run = await sample.Run([server.Host, server.Port.ToString(CultureInfo.InvariantCulture), .. command.Arguments[2..]]);

        var second = run.Lines.SkipWhile(line => line != command.Output[0]);
        second.Where(command.Output.Contains).Take(command.Output.Length).Should().Equal(command.Output);
    }

    [Fact]
    public async Task CustomRules_prints_what_its_README_shows()
    {
        using var sample = new Sample("CustomRules");
        var commands = ReadmeCommand.Of("CustomRules");

        foreach (var command in commands)
        {
            var run = await sample.RunIn(Checkout.Root, command.Arguments);
            (run.Output + run.Error).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(command.Output);
        }

        commands.Should().HaveCount(2);
    }
}
