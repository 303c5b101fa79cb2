using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Enrichment;

/// <summary>
/// The logger of a category that the container gives. The platform's own would hand each record to the one that enriches; this is that one itself, so that a record has no
/// further to go with enrichment than without. Where another factory was registered later, it is the platform's.
/// </summary>
/// <typeparam name="T">Whose name the category has.</typeparam>
#pragma warning disable CA2263 // The generic overload gives a logger that hands on to the factory's: the way that is saved here.
internal sealed class CategoryLogger<T>(ILoggerFactory factory)
    : EnrichingLogger(((factory as EnrichingLoggerFactory)?.Inner ?? factory).CreateLogger(typeof(T)), (factory as EnrichingLoggerFactory)?.Options), ILogger<T>;
#pragma warning restore CA2263
