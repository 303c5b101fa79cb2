using System.Globalization;
using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Loopback;
using SmtpReplyCodes.Samples.Tests.Support;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>The fields of a failure on an ordinary record, on one made for mail, and in a scope.</summary>
public sealed class LoggingEnrichmentTests : IDisposable
{
    private readonly Sample _sample = new("LoggingEnrichment");

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task A_failure_has_its_fields_on_every_record()
    {
        await using var server = SmtpLoopback.Start("unknown-user");

        var run = await Send(server);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(69);
        var records = Records(run);
        records.Select(record => record.GetProperty("LogLevel").GetString()).Should().Equal("Error", "Warning", "Information");
        records[0].GetProperty("Message").GetString().Should().Be("The message was not sent");
        records[0].TryGetProperty("Exception", out _).Should().BeTrue();
        records[1].TryGetProperty("Exception", out _).Should().BeFalse("the text of the exception names a person");
        foreach (var fields in new[] { records[0].GetProperty("State"), records[1].GetProperty("State"), records[2].GetProperty("Scopes")[0] })
        {
            fields.GetProperty("smtp.response.status_code").GetInt32().Should().Be(550);
            fields.GetProperty("smtp.response.enhanced_code").GetString().Should().Be("5.1.1");
            fields.GetProperty("smtp.reply.cause").GetString().Should().Be("user-unknown");
            fields.GetProperty("email.recipient.domain").GetString().Should().Be("example.net");
        }

        records[1].GetRawText().Should().NotContain("anna");
    }

    [Fact]
    public async Task What_no_server_said_has_its_cause()
    {
        using var port = new ClosedPort();

        var run = await _sample.Run("127.0.0.1", port.Number, "sender@example.org", "anna@example.net");

        run.ExitCode.Should().Be(69);
        Records(run)[0].GetProperty("State").GetProperty("smtp.reply.cause").GetString().Should().Be("network-error");
    }

    [Fact]
    public async Task A_success_is_one_record()
    {
        await using var server = SmtpLoopback.Start("accepted");

        var run = await Send(server);

        run.ExitCode.Should().Be(0);
        Records(run).Should().ContainSingle().Which.GetProperty("LogLevel").GetString().Should().Be("Information");
        server.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task Too_few_arguments_are_told()
    {
        var run = await _sample.Run();

        run.ExitCode.Should().Be(64);
        run.ErrorLines.Should().Equal("usage: LoggingEnrichment HOST PORT FROM TO");
    }

    private Task<SampleRun> Send(SmtpLoopback server) => _sample.Run(server.Host, server.Port.ToString(CultureInfo.InvariantCulture), "sender@example.org", "anna@example.net");

    /// <summary>The objects that the console prints one behind the other.</summary>
    private static List<JsonElement> Records(SampleRun run)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(run.Output), new JsonReaderOptions { AllowMultipleValues = true });
        var records = new List<JsonElement>();
        while (reader.Read())
            records.Add(JsonElement.ParseValue(ref reader));
        return records;
    }
}
