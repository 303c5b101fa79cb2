using SmtpReplyCodes.Samples.Tests.Support;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>What own rules change, and what is said of a file with mistakes.</summary>
public sealed class CustomRulesTests : IDisposable
{
    private static readonly string Folder = Checkout.File("samples", "CustomRules");

    private readonly Sample _sample = new("CustomRules");

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task Own_rules_decide_replies_and_bounces()
    {
        var run = await _sample.RunIn(Folder, "rules.jsonc", "550 5.1.1 The user was moved to the alumni server", "bounce.eml");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().HaveCount(6);
        run.Lines[0].Should().Be("without: mailbox-moved by mailbox-moved/moved, UseNewAddress");
        run.Lines[2..].Should().Equal(
            "with: mailbox-disabled by acme/alumni, Suppress",
            "  This person no longer works at Acme. Please write to office@acme.example.",
            "bounce.eml: mailbox-disabled by acme/alumni, Suppress",
            "  This person no longer works at Acme. Please write to office@acme.example.");
    }

    [Fact]
    public async Task Where_no_own_rule_fits_nothing_changes()
    {
        var run = await _sample.RunIn(Folder, "rules.jsonc", "550 5.1.1 No such user here");

        run.Lines.Should().HaveCount(4);
        run.Lines[2].Should().Be(run.Lines[0].Replace("without", "with", StringComparison.Ordinal)).And.StartWith("with: user-unknown by ");
    }

    [Fact]
    public async Task All_mistakes_of_a_file_are_told_with_their_places()
    {
        var run = await _sample.RunIn(Folder, "broken.jsonc", "550 5.1.1 No such user here");

        run.ExitCode.Should().Be(65);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]).Should().Equal("broken.jsonc(3,37):", "broken.jsonc(3,65):", "broken.jsonc(4,90):");
    }

    [Theory]
    [InlineData(66, "nowhere.jsonc", "550 No")]
    [InlineData(64, "rules.jsonc")]
    public async Task What_is_missing_is_told(int exitCode, params string[] arguments)
    {
        var run = await _sample.RunIn(Folder, arguments);

        run.ExitCode.Should().Be(exitCode);
        run.ErrorLines.Should().ContainSingle();
    }
}
