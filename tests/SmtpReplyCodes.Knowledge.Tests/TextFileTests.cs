using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Files of labelled texts in either format, and the command line that names one.</summary>
public sealed class TextFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Theory]
    [InlineData("""{ "text": "T", "cause": "mailbox-full", "also": ["rate-limited"], "permanent": true, "voice": "Exim" }""", "rate-limited", true)]
    [InlineData("""{ "id": "d-1", "text": "T", "label": "mailbox-full", "also_accept": ["rate-limited", "unknown"], "permanent": false, "source": "S", "provider": "p" }""", "rate-limited unknown", false)]
    [InlineData("""{ "text": "T", "label": "mailbox-full" }""", "", null)]
    [InlineData("""{ "text": "T", "cause": "mailbox-full", "label": "unknown", "permanent": null }""", "", null)]
    public void A_row_of_either_format_is_read(string line, string also, bool? permanent)
    {
        File.WriteAllText(_file, line + "\n\n");

        var row = TextFile.Read(_file).Should().ContainSingle().Subject;
        (row.Text, row.Cause, row.Permanent).Should().Be(("T", SmtpCause.MailboxFull, permanent));
        string.Join(' ', row.Also.Select(TextRow.Name)).Should().Be(also);
    }

    [Theory]
    [InlineData("""{ "text": "T" }""", "neither a \"cause\" nor a \"label\"")]
    [InlineData("""{ "label": "unknown" }""", "text")]
    [InlineData("""{ "text": "T", "label": "no-such-cause" }""", "kebab-case")]
    [InlineData("null", "null is no row")]
    [InlineData("T", "invalid start")]
    public void A_line_that_is_no_row_is_reported_with_its_number(string line, string detail)
    {
        File.WriteAllText(_file, "{ \"text\": \"T\", \"cause\": \"unknown\" }\n\n" + line);

        FluentActions.Invoking(() => TextFile.Read(_file)).Should().Throw<InvalidDataException>().Which.Message.Should().StartWith(_file + ":3: ").And.Contain(detail);
    }

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("--misses 20", null, 20)]
    [InlineData("--set a.jsonl", "a.jsonl", 0)]
    [InlineData("--misses 3 --set a.jsonl", "a.jsonl", 3)]
    public void The_command_line_names_a_set_and_a_number_of_misses(string line, string? set, int misses)
    {
        Options.TryRead(Arguments(line), out var options).Should().BeTrue();

        options.Should().Be(new Options(set, misses));
    }

    [Theory]
    [InlineData("--set")]
    [InlineData("--misses")]
    [InlineData("--misses many")]
    [InlineData("--misses -1")]
    [InlineData("a.jsonl")]
    [InlineData("--set a.jsonl --all")]
    public void Any_other_command_line_is_refused(string line) => Options.TryRead(Arguments(line), out _).Should().BeFalse();

    public void Dispose() => File.Delete(_file);

    private static string[] Arguments(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
