using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Serilog gets the fields as properties, in front of Microsoft's factory and in place of it.</summary>
public sealed class SerilogTests : IDisposable
{
    private static readonly RefusedException Refused = new("550 5.1.1 <anna@example.org>: No such user");

    private readonly TestSink _sink = new();
    private readonly Logger _serilog;

    public SerilogTests() => _serilog = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.FromLogContext().WriteTo.Sink(_sink).CreateLogger();

    public void Dispose() => _serilog.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fields_are_properties_of_the_event(bool isFactory)
    {
        Log(isFactory, RefusedException.Options, logger => logger.LogError(Refused, "Sending {MessageId} failed", "m1"));

        using var json = Compact(_sink.Events.Single());
        json.RootElement.GetProperty("@mt").GetString().Should().Be("Sending {MessageId} failed");
        json.RootElement.GetProperty("MessageId").GetString().Should().Be("m1");
        json.RootElement.GetProperty("smtp.response.status_code").GetInt32().Should().Be(550);
        json.RootElement.GetProperty("smtp.reply.cause").GetString().Should().Be("user-unknown");
        json.RootElement.GetProperty("smtp.reply.confidence").GetDouble().Should().Be(0.9);
        json.RootElement.GetProperty("smtp.reply.hard_bounce").GetBoolean().Should().BeTrue();
        json.RootElement.EnumerateObject().Select(property => property.Name).Should().OnlyHaveUniqueItems();
        _sink.Events.Single().RenderMessage(CultureInfo.InvariantCulture).Should().Be("Sending \"m1\" failed");
    }

    [Fact]
    public void The_messages_of_this_library_are_rendered_by_Serilog_too()
    {
        Log(true, RefusedException.Options, logger => logger.LogSmtpReply(Refused.Reply));

        _sink.Events.Single().Level.Should().Be(LogEventLevel.Warning);
        Rendered("{Message:lj}").Should().Be("Address takes no mail (550 5.1.1): user-unknown, advice: suppress");
    }

    [Fact]
    public void Names_in_PascalCase_fit_an_output_template()
    {
        Log(true, RefusedException.Options with { Naming = SmtpLogNaming.PascalCase }, logger => logger.LogError(Refused, "Sending failed"));

        Rendered("{Message:lj} {SmtpStatusCode} {SmtpCause:l}").Should().Be("Sending failed 550 user-unknown");
    }

    [Fact]
    public void A_scope_gives_its_fields_to_the_events_in_it()
    {
        Log(true, RefusedException.Options, logger =>
        {
            using (logger.BeginSmtpReplyScope(Refused.Reply))
                logger.LogInformation("within");
        });

        _sink.Events.Single().Properties["smtp.reply.cause"].ToString().Should().Be("\"user-unknown\"");
    }

    [Fact]
    public void A_state_without_pairs_keeps_its_text()
    {
        Log(true, RefusedException.Options, logger => logger.Log(LogLevel.Error, default, "plain", Refused, (state, e) => state));

        Rendered("{Message:lj} {SmtpX}").Should().Be("plain ");
        _sink.Events.Single().Properties.Should().ContainKey("smtp.reply.cause");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void The_logger_of_Serilog_is_disposed_if_it_was_handed_over(bool isHandedOver, int disposals)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_ => new SerilogLoggerFactory(_serilog, dispose: isHandedOver));
        services.AddLogging(builder => builder.AddSmtpReplyEnrichment());
        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<SerilogTests>>().LogInformation("x");

        _sink.Disposals.Should().Be(disposals);
    }

    private void Log(bool isFactory, SmtpLogOptions options, Action<Microsoft.Extensions.Logging.ILogger> log)
    {
        var services = new ServiceCollection();
        if (isFactory)
            services.AddSingleton<ILoggerFactory>(_ => new SerilogLoggerFactory(_serilog));
        services.AddLogging(builder => (isFactory ? builder : builder.AddSerilog(_serilog)).AddSmtpReplyEnrichment(options));
        using var container = services.BuildServiceProvider();
        log(container.GetRequiredService<ILogger<SerilogTests>>());
    }

    private string Rendered(string template)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new MessageTemplateTextFormatter(template, CultureInfo.InvariantCulture).Format(_sink.Events.Single(), output);
        return output.ToString();
    }

    private static JsonDocument Compact(LogEvent logEvent)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new CompactJsonFormatter().Format(logEvent, output);
        return JsonDocument.Parse(output.ToString());
    }
}
