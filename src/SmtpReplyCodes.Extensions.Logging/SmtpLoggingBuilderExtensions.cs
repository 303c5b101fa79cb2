using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Enrichment;

namespace SmtpReplyCodes;

/// <summary>Sets up logging that knows what mail servers say.</summary>
public static class SmtpLoggingBuilderExtensions
{
    /// <summary>
    /// Adds the fields of <see cref="SmtpLogFields"/> to every record whose exception stands for a reply, whoever writes it and whatever provider or factory takes it.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Call it last: it wraps the <see cref="ILoggerFactory"/> registered so far (Microsoft's, Serilog's, any), and one that is registered later takes its place. A second call
    /// does not wrap twice; its options count.
    /// </para>
    /// <para>
    /// A record keeps its key/value pairs, their order, its message and template; the fields come before the template. A field that the record has is not added. Records without an
    /// exception, or whose level is off, go through at no cost. Of an exception that stands for several recipients' replies the first counts. It never throws; exceptions are written
    /// by the providers as before.
    /// </para>
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="options">What to add, and what reads the exceptions; null for <see cref="SmtpLogOptions.Default"/>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No logger factory is registered; <c>AddLogging</c> does that.</exception>
    public static ILoggingBuilder AddSmtpReplyEnrichment(this ILoggingBuilder builder, SmtpLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var factory = LastOf(typeof(ILoggerFactory), services);
        if (factory < 0)
            throw new InvalidOperationException("No ILoggerFactory is registered that could be enriched. Call AddLogging before.");
        services[factory] = WrappedRegistration.Of(services[factory], options ?? SmtpLogOptions.Default);
        var category = LastOf(typeof(ILogger<>), services);
        if (category >= 0 && services[category].ImplementationType == typeof(Logger<>))
            services[category] = new ServiceDescriptor(typeof(ILogger<>), typeof(CategoryLogger<>), services[category].Lifetime);
        return builder;
    }

    /// <summary>The container gives the last one; -1 for none.</summary>
    private static int LastOf(Type service, IServiceCollection services)
    {
        var index = services.Count - 1;
        while (index >= 0 && (services[index].ServiceType != service || services[index].IsKeyedService))
            index--;
        return index;
    }
}
