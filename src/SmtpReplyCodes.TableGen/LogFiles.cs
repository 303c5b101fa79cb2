using System.Text;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.TableGen;

/// <summary>Writes how mail systems write their logs, and checks that each form reads its examples.</summary>
internal static class LogFiles
{
    /// <summary>The generated file.</summary>
    /// <exception cref="DataException">A row has a mistake.</exception>
    public static string Rows(Knowledge knowledge)
    {
        var rows = knowledge.Systems.SelectMany(system => system.Log.Select(row => (Row: row, System: system.Id))).ToList();
        foreach (var (row, _) in rows)
            Check(row);
        if (rows.GroupBy(pair => pair.Row.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new DataException($"{twice.Key}: two rows have this id.");
        var code = new CodeWriter("The forms of the logs of mail systems, a line a field in the order of FormField.", "Data/systems");
        code.Line("namespace SmtpReplyCodes.Logs.Formats;").Line();
        code.Open("internal static class LogTables");
        var writer = new RowWriter();
        foreach (var (row, system) in rows)
            writer.Add(Fields(row, system));
        writer.Write(code);
        if (rows.SelectMany(pair => ExampleProblems(pair.Row, pair.System)).ToList() is { Count: > 0 } problems)
            throw new DataException(string.Join(Environment.NewLine, problems));
        return code.Close().ToString();
    }

    private static string[] Fields(LogRow row, string system)
    {
        var fields = new string[(int)FormField.Columns + 1];
        fields[(int)FormField.Id] = row.Id;
        fields[(int)FormField.System] = system;
        fields[(int)FormField.HasPrograms] = row.Programs.Count > 0 ? "yes" : "";
        fields[(int)FormField.Programs] = RowWriter.List(row.Programs);
        fields[(int)FormField.Lines] = RowWriter.List(row.Lines.Select(line => $"{line.Is} {line.Outcome ?? "-"} {line.Phase ?? "-"} {line.Shape}"));
        fields[(int)FormField.Says] = RowWriter.List(row.Lines.Select(line => line.Says ?? ""));
        fields[(int)FormField.Outcomes] = RowWriter.List(row.Outcomes.Select(pair => $"{pair.Key}={pair.Value}"));
        fields[(int)FormField.Texts] = RowWriter.List(row.Texts.Select(text => $"{text.Phase ?? "-"} {text.Shape}"));
        fields[(int)FormField.Newline] = row.Newline ?? "";
        fields[(int)FormField.Blank] = row.Blank ?? "";
        fields[(int)FormField.Escapes] = row.Escapes ?? "";
        fields[(int)FormField.Parents] = row.Parents ?? "";
        fields[(int)FormField.Separator] = row.Csv is null ? "" : row.Csv.Separator == "\t" ? "tab" : row.Csv.Separator;
        fields[(int)FormField.Header] = row.Csv is null ? "" : RowWriter.List(row.Csv.Header.Split(row.Csv.Separator));
        fields[(int)FormField.Columns] = RowWriter.List((row.Csv?.Columns ?? new Dictionary<string, string>()).Select(pair => $"{pair.Key}={pair.Value}"));
        return fields;
    }

    private static void Check(LogRow row)
    {
        Require(row, FormFiles.Bases.Contains(row.Basis), $"the basis is {string.Join(" or ", FormFiles.Bases)}, not \"{row.Basis}\"");
        Require(row, row.References.Count > 0 || row.Basis is "observed" or "remembered", $"what rests on {row.Basis} says where that can be read");
        Require(row, (row.Csv is null) != (row.Lines.Count == 0), "it has either lines or columns");
        Require(row, row.Examples.Count > 0, "it has no example");
        Require(row, row.Escapes is null || Enum.TryParse<LogEscapes>(row.Escapes, ignoreCase: true, out _), $"there are no escapes \"{row.Escapes}\"");
        foreach (var line in row.Lines)
            Check(row, line);
        foreach (var text in row.Texts)
            CheckShape(row, text.Shape, text.Phase);
        foreach (var (word, outcome) in row.Outcomes)
            Require(row, outcome == "nothing" || Kebab.TryRead<MailLogOutcome>(outcome, out _), $"\"{word}\" cannot mean \"{outcome}\"");
        if (row.Csv is { } table)
            Check(row, table);
    }

    private static void Check(LogRow row, LogLineRow line)
    {
        Require(row, Enum.TryParse<LogLineKind>(line.Is, ignoreCase: true, out var kind), $"\"{line.Shape}\": a line cannot be \"{line.Is}\"");
        Require(row, line.Outcome is null || (kind == LogLineKind.Event && Kebab.TryRead<MailLogOutcome>(line.Outcome, out _)), $"\"{line.Shape}\": its outcome cannot be \"{line.Outcome}\"");
        var shape = CheckShape(row, line.Shape, line.Phase);
        Require(row, !shape.Has(LogSlot.Outcome) || row.Outcomes.Count > 0, $"\"{line.Shape}\": what do the words for the outcome mean?");
        Require(row, kind is not (LogLineKind.Note or LogLineKind.End) || shape.Has(LogSlot.QueueId) || shape.Has(LogSlot.Session) || shape.Has(LogSlot.Delivery) || row.Lines.Any(other => other.Is == "begin"), $"\"{line.Shape}\": it names nothing by which it could be joined");
        Require(row, kind != LogLineKind.Talk || shape.Has(LogSlot.Sent) || shape.Has(LogSlot.Received), $"\"{line.Shape}\": nobody says anything");
    }

    private static LogShape CheckShape(LogRow row, string text, string? phase)
    {
        Require(row, phase is null || Kebab.TryRead<SmtpPhase>(phase, out _), $"there is no phase \"{phase}\"");
        return LogShape.TryParse(text, out var problem) ?? throw new DataException($"{row.Id}: \"{text}\": {problem}.");
    }

    private static void Check(LogRow row, LogTableRow table)
    {
        Require(row, table.Separator.Length == 1, "one character stands between two columns");
        var header = table.Header.Split(table.Separator);
        foreach (var (column, slot) in table.Columns)
        {
            Require(row, LogSlots.TryFind(slot, out _), $"there is no slot \"{slot}\"");
            Require(row, header.Contains(column), $"there is no column \"{column}\" in the header");
        }
    }

    private static IEnumerable<string> ExampleProblems(LogRow row, string system)
    {
        var forms = new LogForms([FormReader.Read(Fields(row, system))]);
        foreach (var example in row.Examples)
        {
            var read = MailLog.ReadLine(Encoding.UTF8.GetBytes(example.Line), forms, MailLogOptions.Default with { ReadUnknown = false });
            var reads = read is [var entry, ..] ? $"{Kebab.Name(entry.Outcome)} {entry.Recipient ?? "-"} {entry.Reply.Code?.ToString(null as IFormatProvider) ?? "-"} {entry.Reply.EnhancedCode?.ToString() ?? "-"}" : "nothing";
            if (reads != example.Reads)
                yield return $"{row.Id}: \"{example.Line}\" reads \"{reads}\", not \"{example.Reads}\".";
        }
    }

    private static void Require(LogRow row, bool isRight, string problem)
    {
        if (!isRight)
            throw new DataException($"{row.Id}: {problem}.");
    }
}
