using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>OpenTelemetry exports the fields as attributes of records and traces.</summary>
public class OpenTelemetryTests
{
    private static readonly RefusedException Refused = new("550 5.1.1 <anna@example.org>: No such user");

    [Theory]
    [InlineData(false, "Sending {MessageId} failed")]
    [InlineData(true, "Sending {MessageId} failed")]
    public void Attributes_of_an_enriched_record(bool formats, string body)
    {
        var record = Export(formats, logger => logger.LogError(Refused, "Sending {MessageId} failed", "m1"));

        record.Body.Should().Be(body);
        record.FormattedMessage.Should().Be(formats ? "Sending m1 failed" : null);
        var attributes = record.Attributes!.ToDictionary();
        attributes.Should().Contain(
            [new("MessageId", "m1"), new(SmtpLogFields.StatusCode, 550), new(SmtpLogFields.Cause, "user-unknown"), new("{OriginalFormat}", "Sending {MessageId} failed")]);
    }

    [Fact]
    public void Attributes_of_a_reply()
    {
        var record = Export(false, logger => logger.LogSmtpReply(Refused.Reply));

        record.Body.Should().Be("Address takes no mail ({SmtpCodes}): {SmtpCause}, advice: {SmtpAction}");
        record.EventId.Should().Be(new EventId(SmtpLogEvents.HardBounce));
        record.Attributes.Should().Contain([new("SmtpCodes", "550 5.1.1"), new(SmtpLogFields.Action, "suppress")]);
    }

    [Fact]
    public void Tags_of_a_trace()
    {
        List<Activity> exported = [];
        using var source = new ActivitySource("Mail.Tests");
        using (var tracing = Sdk.CreateTracerProviderBuilder().AddSource(source.Name).AddInMemoryExporter(exported).Build())
        {
            using var activity = source.StartActivity("send");
            activity.SetSmtpReply(Refused.Reply);
        }

        var trace = exported.Single();
        (trace.Status, trace.StatusDescription).Should().Be((ActivityStatusCode.Error, "user-unknown"));
        trace.GetTagItem("error.type").Should().Be("550");
        trace.GetTagItem("smtp.response.enhanced_code").Should().Be("5.1.1");
    }

    private static LogRecord Export(bool formats, Action<ILogger> log)
    {
        List<LogRecord> exported = [];
        using (var factory = LoggerFactory.Create(builder => builder
            .AddOpenTelemetry(options =>
            {
                options.IncludeFormattedMessage = formats;
                options.AddInMemoryExporter(exported);
            })
            .AddSmtpReplyEnrichment(RefusedException.Options)))
            log(factory.CreateLogger("Mail"));
        return exported.Single();
    }
}
