namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>Tests that capture the console run alone.</summary>
[CollectionDefinition(nameof(OneConsole), DisableParallelization = true)]
public sealed class OneConsole;
