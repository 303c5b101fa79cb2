namespace SmtpReplyCodes.Tool.Reference;

/// <summary>Rows that go with a row: those that it names, then those that name it.</summary>
internal static class RelatedCodes
{
    private static readonly ILookup<string, CodeInfo> Naming = CodeGroup.All
        .SelectMany(group => group.Rows)
        .SelectMany(row => row.Related.Select(id => (Id: id, Row: row)))
        .ToLookup(pair => pair.Id, pair => pair.Row);

    public static IEnumerable<CodeInfo> Of(CodeInfo info) =>
        info.Related.Select(CodeTable.Find).OfType<CodeInfo>().Concat(Naming[info.Id]).DistinctBy(row => row.Id).Where(row => row.Id != info.Id);
}
