namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>Tests that measure the time of the processor, which is that of the whole process, and therefore run with no other beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
