using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A log that was read.</summary>
/// <param name="Name">The file as the user knows it; <c>-</c> is standard input.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Skipped">How many of them could not be read: too long, binary, torn.</param>
/// <param name="Warnings">What could not be read and why, a sentence each.</param>
internal sealed record LogFile(string Name, long Lines, long Skipped, ImmutableArray<string> Warnings);
