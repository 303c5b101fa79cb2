using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Enrichment;

/// <summary>A registration of a logger factory that takes the place of another one, and makes what that would have made, wrapped.</summary>
internal sealed class WrappedRegistration
{
    private readonly ServiceDescriptor _inner;
    private readonly SmtpLogOptions _options;

    private WrappedRegistration(ServiceDescriptor inner, SmtpLogOptions options)
    {
        _inner = inner;
        _options = options;
    }

    /// <summary>
    /// The registration in place of another one. One that is wrapped already is wrapped anew, not twice. An instance stays one: the container does not dispose it, as before.
    /// </summary>
    public static ServiceDescriptor Of(ServiceDescriptor registered, SmtpLogOptions options) => registered switch
    {
        { ImplementationInstance: EnrichingLoggerFactory wrapped } => Instance(wrapped.Inner, options),
        { ImplementationInstance: ILoggerFactory instance } => Instance(instance, options),
        { ImplementationFactory.Target: WrappedRegistration wrapped } => Deferred(wrapped._inner, options),
        _ => Deferred(registered, options),
    };

    private static ServiceDescriptor Instance(ILoggerFactory factory, SmtpLogOptions options) => new(typeof(ILoggerFactory), new EnrichingLoggerFactory(factory, options));

    private static ServiceDescriptor Deferred(ServiceDescriptor inner, SmtpLogOptions options) =>
        new(typeof(ILoggerFactory), new WrappedRegistration(inner, options).Create, inner.Lifetime);

    /// <summary>The container does not know the inner factory, and so disposes it once, through the one that wraps it.</summary>
    private EnrichingLoggerFactory Create(IServiceProvider services)
    {
        var factory = _inner.ImplementationFactory?.Invoke(services) ?? ActivatorUtilities.CreateInstance(services, _inner.ImplementationType!);
        return new EnrichingLoggerFactory((ILoggerFactory)factory, _options);
    }
}
