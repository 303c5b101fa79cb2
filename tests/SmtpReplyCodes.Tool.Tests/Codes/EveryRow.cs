namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>All rows of the table.</summary>
internal static class EveryRow
{
    public static IReadOnlyList<CodeInfo> All { get; } = [.. CodeTable.ReplyCodes, .. CodeTable.EnhancedCodes, .. CodeTable.ClientCodes];

    /// <summary>The sentences and names of a row, which every whole form of the reference has to show.</summary>
    public static IEnumerable<string> TextsOf(CodeInfo row) =>
    [
        row.Id, row.Title, .. row.LikelyCauses, row.Remediation, row.UserMessage, row.Retry, .. row.Usage.SelectMany(usage => new[] { usage.By, usage.Says }),
        row.Name, row.Provider ?? "", row.Program ?? "", .. row.Aliases, .. row.Related, .. row.References.Select(reference => reference.ToString()), .. row.Examples,
    ];
}
