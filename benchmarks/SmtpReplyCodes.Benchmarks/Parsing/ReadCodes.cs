namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>What is read out of a line, whoever reads it; zeros where there is no enhanced code.</summary>
public readonly record struct ReadCodes(int Code, int Class, int Subject, int Detail);
