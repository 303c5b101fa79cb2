using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>A record whose exception stands for a reply gets its fields, and is otherwise what it was.</summary>
public partial class EnrichmentTests
{
    private static readonly RefusedException Refused = new("550 5.1.1 <anna@example.org>: No such user");

    private static readonly EventId Id = new(7, "Sending");

    public static TheoryData<string, Action<ILogger>> Ways => new()
    {
        { "by extension method", logger => logger.LogError(Id, Refused, "Sending {MessageId} to {Count} failed", "m1", 3) },
        { "without values", logger => logger.LogError(Id, Refused, "Sending failed") },
        { "without message", logger => logger.LogError(Id, Refused, null) },
        { "made at build time", logger => SendingFailed(logger, "m1", Refused) },
        { "with a state of pairs", logger => logger.Log(LogLevel.Error, Id, new Dictionary<string, object?> { ["a"] = 1, ["b"] = null }, Refused, (state, e) => $"{state.Count} {e!.Message}") },
        { "with pairs made on the way", logger => logger.Log(LogLevel.Error, Id, Pairs(), Refused, (state, e) => "pairs") },
        { "with a text as state", logger => logger.Log(LogLevel.Error, Id, "text", Refused, (state, e) => state + e!.Message) },
        { "with a number as state", logger => logger.Log(LogLevel.Error, Id, 5, Refused, (state, e) => "number " + state) },
        { "with null as state", logger => logger.Log<string?>(LogLevel.Error, Id, null, Refused, (state, e) => "null" + state) },
        { "with an inner exception", logger => logger.LogError(Id, new InvalidOperationException("x", Refused), "Sending {MessageId} failed", "m1") },
        { "with an aggregate", logger => logger.LogError(Id, new AggregateException(new InvalidOperationException(), Refused), "Sending {MessageId} failed", "m1") },
    };

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public void The_record_stays_and_the_fields_come_before_the_template(string way, Action<ILogger> log)
    {
        var (plain, enriched) = (Recorded.Plain(log).Single(), Recorded.Enriched(log).Single());
        var fields = Fields.ReplyFields.Of(Refused.Reply, SmtpLogOptions.Default).Select(Field.Line).ToArray();
        string[] own = plain.State is IEnumerable<KeyValuePair<string, object?>> pairs ? [.. pairs.Select(Field.Line)] : [];
        var (before, template) = own is [.. var some, ['{', ..] last] ? (some, new[] { last }) : (own, []);

        enriched.Lines.Should().Equal([.. before, .. fields, .. template], way);
        (enriched.Message, enriched.Level, enriched.Id, enriched.Id.Name, enriched.Category, enriched.Exception?.Message)
            .Should().Be((plain.Message, plain.Level, plain.Id, plain.Id.Name, plain.Category, plain.Exception?.Message));
        enriched.State!.ToString().Should().Be(plain.State?.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_done_to_records_without_a_reply(bool hasException)
    {
        var exception = hasException ? new InvalidOperationException("x") : null;
        var entries = Recorded.Enriched(logger => logger.Log(LogLevel.Error, Id, "text", exception, (state, e) => state));

        entries.Single().State.Should().Be("text");
    }

    [Fact]
    public void A_field_that_the_record_has_is_not_added()
    {
        var entry = Recorded.Enriched(logger => logger.Log(
            LogLevel.Error, Id, new Dictionary<string, object?> { [SmtpLogFields.Cause] = "mine" }, Refused, (state, e) => "x")).Single();

        entry[SmtpLogFields.Cause].Should().Be("mine");
        entry[SmtpLogFields.StatusCode].Should().Be(550);
    }

    [Fact]
    public void A_failure_that_was_logged_with_its_fields_has_them_once() =>
        Recorded.Enriched(logger => logger.LogSmtpFailure(Refused, RefusedException.Options with { IncludeException = true })).Single()
            .Pairs.Select(pair => pair.Key).Should().OnlyHaveUniqueItems().And.Contain(SmtpLogFields.Cause);

    [Fact]
    public void Options_count() =>
        Recorded.Enriched(logger => logger.LogError(Refused, "x"), RefusedException.Options with { Naming = SmtpLogNaming.PascalCase, Text = SmtpLogText.Redacted }).Single()
            .Lines.Should().Contain(["SmtpCause=user-unknown", "SmtpText=<[address]>: No such user"]);

    [Fact]
    public void Without_options_what_the_platform_throws_is_read() =>
        Recorded.Enriched(logger => logger.LogError(new TimeoutException(), "x"), SmtpLogOptions.Default).Single()[SmtpLogFields.Cause].Should().Be("network-error");

    [Fact]
    public void A_reader_that_throws_leaves_the_record_as_it_is() =>
        Recorded.Enriched(logger => logger.LogError(Refused, "x {A}", 1), new SmtpLogOptions { Reader = SmtpExceptionReader.Default.With(_ => throw new InvalidOperationException()) })
            .Single().Lines.Should().Equal("A=1", "{OriginalFormat}=x {A}");

    [Fact]
    public void A_state_that_throws_when_it_is_read_gets_through()
    {
        var entry = Recorded.Enriched(logger => logger.Log(LogLevel.Error, Id, Broken(), Refused, (state, e) => "still here")).Single();

        entry.Message.Should().Be("still here");
        entry.State.Should().BeAssignableTo<IEnumerable<KeyValuePair<string, object?>>>().And.NotBeAssignableTo<IReadOnlyList<KeyValuePair<string, object?>>>();
    }

    [Fact]
    public void A_level_that_is_off_is_off_with_an_exception_too()
    {
        var asked = 0;
        using var provider = new RecordingProvider(LogLevel.Critical);
        var options = new SmtpLogOptions { Reader = SmtpExceptionReader.Default.With(_ => SmtpReply.Create(550 + (0 * asked++), "x")) };
        using (var factory = LoggerFactory.Create(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment(options)))
        {
            var logger = factory.CreateLogger("Mail");
            logger.IsEnabled(LogLevel.Error).Should().BeFalse();
            logger.IsEnabled(LogLevel.Critical).Should().BeTrue();
            logger.LogError(Refused, "x");
        }

        (provider.Entries.Count, asked).Should().Be((0, 0));
    }

    [Fact]
    public void Scopes_reach_the_providers()
    {
        using var provider = new RecordingProvider();
        using (var factory = LoggerFactory.Create(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment()))
        {
            var logger = factory.CreateLogger("Mail");
            using (logger.BeginScope("outer"))
                logger.LogInformation("within");
            logger.LogInformation("without");
        }

        provider.Scopes.Should().Equal("outer");
    }

    [LoggerMessage(EventId = 7, EventName = "Sending", Level = LogLevel.Error, Message = "Sending {MessageId} failed")]
    private static partial void SendingFailed(ILogger logger, string messageId, Exception exception);

    private static IEnumerable<KeyValuePair<string, object?>> Pairs()
    {
        yield return new("a", 1);
        yield return new("b", "2");
    }

    private static IEnumerable<KeyValuePair<string, object?>> Broken()
    {
        yield return new("a", 1);
        throw new InvalidOperationException("broken");
    }
}
