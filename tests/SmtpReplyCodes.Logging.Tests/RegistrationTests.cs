using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>The enrichment takes the place of the factory that is registered, whatever it is, and changes nothing about how long that lives.</summary>
public class RegistrationTests
{
    private static readonly RefusedException Refused = new("550 5.1.1 No such user");

    public static TheoryData<string, int, Action<IServiceCollection, ILoggerFactory>> Factories => new()
    {
        { "an instance is its owner's", 0, (services, factory) => services.AddSingleton(factory) },
        { "what a function makes is the container's", 1, (services, factory) => services.AddSingleton(_ => factory) },
    };

    [Theory]
    [MemberData(nameof(Factories), DisableDiscoveryEnumeration = true)]
    public void A_foreign_factory_is_disposed_as_often_as_without(string why, int disposals, Action<IServiceCollection, ILoggerFactory> register)
    {
        using var provider = new RecordingProvider();
        using var factory = new CountingFactory();
        factory.AddProvider(provider);
        var services = new ServiceCollection();
        register(services, factory);
        services.AddLogging(builder => builder.AddSmtpReplyEnrichment(RefusedException.Options));

        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<RegistrationTests>>().LogError(Refused, "x");

        factory.Disposals.Should().Be(disposals, why);
        provider.Entries.Single()[SmtpLogFields.Cause].Should().Be("user-unknown");
    }

    [Fact]
    public async Task A_factory_made_by_its_type_is_disposed_with_the_container()
    {
        var provider = new RecordingProvider();
        var services = new ServiceCollection().AddLogging(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment());
        services.AddSingleton<ILoggerProvider, OwnedProvider>();
        OwnedProvider owned;
        ILoggerFactory factory;

        await using (var container = services.BuildServiceProvider())
        {
            factory = container.GetRequiredService<ILoggerFactory>();
            owned = container.GetServices<ILoggerProvider>().OfType<OwnedProvider>().Single();
            owned.Disposals.Should().Be(0);
        }

        owned.Disposals.Should().Be(1);
        FluentActions.Invoking(() => factory.CreateLogger("late")).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Who_disposes_the_factory_by_hand_disposes_the_inner_one()
    {
        using var inner = new CountingFactory();
        using var container = new ServiceCollection().AddSingleton<ILoggerFactory>(inner).AddLogging(builder => builder.AddSmtpReplyEnrichment()).BuildServiceProvider();

        container.GetRequiredService<ILoggerFactory>().Dispose();

        inner.Disposals.Should().Be(1);
    }

    [Fact]
    public void Filters_and_other_options_of_logging_keep_their_effect()
    {
        using var provider = new RecordingProvider();
        using (var container = new ServiceCollection()
            .AddLogging(builder => builder.AddProvider(provider).AddFilter("Quiet", LogLevel.None).Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId).AddSmtpReplyEnrichment(RefusedException.Options))
            .BuildServiceProvider())
        {
            using var activity = new System.Diagnostics.Activity("send").Start();
            container.GetRequiredService<ILoggerFactory>().CreateLogger("Quiet").LogError(Refused, "x");
            container.GetRequiredService<ILoggerFactory>().CreateLogger("Loud").LogError(Refused, "x");
        }

        provider.Entries.Select(entry => entry.Category).Should().Equal("Loud");
        provider.Scopes.OfType<IEnumerable<KeyValuePair<string, object?>>>().SelectMany(scope => scope).Should().Contain(pair => pair.Key == "TraceId", "the factory got its options");
    }

    [Fact]
    public void Providers_may_be_added_before_after_and_to_the_factory()
    {
        using var before = new RecordingProvider();
        using var after = new RecordingProvider();
        using var later = new RecordingProvider();
        using (var factory = LoggerFactory.Create(builder => builder.AddProvider(before).AddSmtpReplyEnrichment(RefusedException.Options).AddProvider(after)))
        {
            var logger = factory.CreateLogger("Mail");
            factory.AddProvider(later);
            logger.LogError(Refused, "x");
        }

        new[] { before, after, later }.Should().AllSatisfy(provider => provider.Entries.Single()[SmtpLogFields.Cause].Should().Be("user-unknown"));
    }

    [Fact]
    public void A_second_call_does_not_wrap_twice_and_its_options_count()
    {
        using var provider = new RecordingProvider();
        using (var factory = LoggerFactory.Create(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment(RefusedException.Options)
            .AddSmtpReplyEnrichment(RefusedException.Options with { Naming = SmtpLogNaming.PascalCase })))
            factory.CreateLogger("Mail").LogError(Refused, "x");

        provider.Entries.Single().Pairs.Select(pair => pair.Key).Should().OnlyHaveUniqueItems().And.Contain("SmtpCause").And.NotContain(SmtpLogFields.Cause);
    }

    [Fact]
    public void An_instance_is_not_wrapped_twice_either()
    {
        using var provider = new RecordingProvider();
        using var inner = new CountingFactory();
        inner.AddProvider(provider);
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(inner)
            .AddLogging(builder => builder.AddSmtpReplyEnrichment(RefusedException.Options).AddSmtpReplyEnrichment(RefusedException.Options with { Naming = SmtpLogNaming.PascalCase }));
        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<RegistrationTests>>().LogError(Refused, "x");

        provider.Entries.Single().Pairs.Select(pair => pair.Key).Should().Contain("SmtpCause").And.NotContain(SmtpLogFields.Cause);
    }

    [Fact]
    public void A_factory_registered_later_is_wrapped_by_a_call_after_it()
    {
        using var provider = new RecordingProvider();
        using var inner = new CountingFactory();
        inner.AddProvider(provider);
        var services = new ServiceCollection().AddLogging(builder => builder.AddSmtpReplyEnrichment());
        services.AddSingleton<ILoggerFactory>(inner).AddKeyedSingleton<ILoggerFactory>("other", inner);
        services.AddLogging(builder => builder.AddSmtpReplyEnrichment(RefusedException.Options));
        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<RegistrationTests>>().LogError(Refused, "x");

        provider.Entries.Single()[SmtpLogFields.Cause].Should().Be("user-unknown");
    }

    [Fact]
    public void A_factory_registered_later_without_a_call_after_it_gets_records_as_they_are()
    {
        using var provider = new RecordingProvider();
        using var later = new CountingFactory();
        later.AddProvider(provider);
        var services = new ServiceCollection().AddLogging(builder => builder.AddSmtpReplyEnrichment(RefusedException.Options)).AddSingleton<ILoggerFactory>(later);
        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<RegistrationTests>>().LogError(Refused, "x");

        provider.Entries.Single().Pairs.Select(pair => pair.Key).Should().Equal("{OriginalFormat}");
    }

    [Fact]
    public void A_category_has_the_name_and_the_lifetime_that_it_has_without()
    {
        using var provider = new RecordingProvider();
        var services = new ServiceCollection().AddLogging(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment(RefusedException.Options));
        using (var container = services.BuildServiceProvider())
        {
            container.GetRequiredService<ILogger<OwnedProvider>>().LogError(Refused, "x");
            container.GetRequiredService<ILoggerFactory>().CreateLogger<OwnedProvider>().LogError(Refused, "x");
            container.GetRequiredService<ILogger<Dictionary<string, int>>>().LogError(Refused, "x");
            container.GetRequiredService<ILogger<OwnedProvider>>().Should().BeSameAs(container.GetRequiredService<ILogger<OwnedProvider>>());
        }

        provider.Entries.Should().OnlyContain(entry => Equals(entry[SmtpLogFields.Cause], "user-unknown"));
        provider.Entries.Select(entry => entry.Category).Should().Equal(
            "SmtpReplyCodes.Logging.Tests.RegistrationTests.OwnedProvider", "SmtpReplyCodes.Logging.Tests.RegistrationTests.OwnedProvider", "System.Collections.Generic.Dictionary");
    }

    [Fact]
    public void A_logger_of_categories_that_somebody_registered_stays()
    {
        using var provider = new RecordingProvider();
        var services = new ServiceCollection().AddLogging(builder => builder.AddProvider(provider)).AddSingleton(typeof(ILogger<>), typeof(OwnLogger<>));
        services.AddLogging(builder => builder.AddSmtpReplyEnrichment(RefusedException.Options));
        using (var container = services.BuildServiceProvider())
            container.GetRequiredService<ILogger<RegistrationTests>>().LogError(Refused, "x");

        provider.Entries.Single()["Own"].Should().Be(true);
        provider.Entries.Single()[SmtpLogFields.Cause].Should().Be("user-unknown");
    }

    [Fact]
    public void Without_a_factory_there_is_nothing_to_enrich()
    {
        var builder = new BareBuilder();

        FluentActions.Invoking(() => builder.AddSmtpReplyEnrichment()).Should().Throw<InvalidOperationException>().WithMessage("*AddLogging*");
        FluentActions.Invoking(() => ((ILoggingBuilder)null!).AddSmtpReplyEnrichment()).Should().Throw<ArgumentNullException>();
    }

    private sealed class BareBuilder : ILoggingBuilder
    {
        public IServiceCollection Services { get; } = new ServiceCollection();
    }

    private sealed class OwnLogger<T>(ILoggerFactory factory) : ILogger<T>
    {
        private readonly ILogger _inner = factory.CreateLogger("own");

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _inner.Log(logLevel, eventId, new Dictionary<string, object?> { ["Own"] = true }.ToArray(), exception, (_, _) => "x");
    }

    private sealed class OwnedProvider : ILoggerProvider
    {
        public int Disposals { get; private set; }

        public ILogger CreateLogger(string categoryName) => Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public void Dispose() => Disposals++;
    }
}
