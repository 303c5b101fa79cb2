namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Tests that measure memory or time, and therefore run with no other beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
