using System.Collections.Immutable;
using SmtpReplyCodes.Benchmarks.Reporting;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>The library's own rules, read from the files that it is built from.</summary>
internal static class OwnRules
{
    private static readonly string[] Rooms = ["causes", "providers"];

    /// <summary>Those of causes and of providers that name phrases, in the order of their ids.</summary>
    public static SmtpRule[] Read() =>
    [
        .. Rooms.SelectMany(room => Directory.GetFiles(Path.Combine(Folders.Data, room), "*.jsonc"))
            .SelectMany(file => Rules(RuleFileReader.Read(File.ReadAllText(file), file, skipsOtherProperties: true)))
            .Where(rule => !rule.IsWordless)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static ImmutableArray<SmtpRule> Rules(RuleFileContents contents) =>
        contents.Errors.IsEmpty ? contents.Rules : throw new InvalidOperationException(contents.Errors[0].ToString());
}
