namespace SmtpReplyCodes.TableGen;

/// <summary>
/// Writes rows as a method that makes the row of an index. The rows stand in small groups, a method each, so that the first look-up
/// compiles one group and no more.
/// </summary>
internal static class RowWriter
{
    private const int GroupSize = 8;

    public static void Write(CodeWriter code, string type, IReadOnlyList<string> rows)
    {
        var groups = rows.Chunk(GroupSize).ToList();
        code.Open($"public static {type} Read(int index) => (index / {GroupSize}) switch");
        for (var i = 0; i < groups.Count; i++)
            code.Line(i == groups.Count - 1 ? $"_ => Group{i}(index % {GroupSize})," : $"{i} => Group{i}(index % {GroupSize}),");
        code.Close(";");
        for (var i = 0; i < groups.Count; i++)
            WriteGroup(code, type, i, groups[i]);
    }

    private static void WriteGroup(CodeWriter code, string type, int number, string[] rows)
    {
        code.Line().Open($"private static {type} Group{number}(int index) => index switch");
        for (var i = 0; i < rows.Length; i++)
            code.Line(i == rows.Length - 1 ? $"_ => {rows[i]}," : $"{i} => {rows[i]},");
        code.Close(";");
    }

    public static string Property(string name, string? text) => text is null ? "" : $" {name} = {CodeWriter.Literal(text)},";

    public static string Strings(string name, IEnumerable<string> texts) => $" {name} = [{string.Join(", ", texts.Select(CodeWriter.Literal))}],";
}
