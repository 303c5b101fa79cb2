using System.Text;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>Reads forms as the generator writes them: a line a field in the order of <see cref="FormField"/>, an empty line behind each form.</summary>
internal static class FormReader
{
    private const int Fields = (int)FormField.Columns + 1;

    /// <summary>The forms of a table.</summary>
    public static LogForm[] Read(ReadOnlySpan<byte> table)
    {
        var lines = Encoding.UTF8.GetString(table).Split('\n');
        var forms = new List<LogForm>();
        for (var at = 0; at + Fields < lines.Length; at += Fields + 1)
            forms.Add(Read(lines.AsSpan(at, Fields)));
        return [.. forms];
    }

    /// <summary>One form.</summary>
    public static LogForm Read(ReadOnlySpan<string> fields) => new()
    {
        Id = fields[(int)FormField.Id],
        SystemId = fields[(int)FormField.System],
        Programs = fields[(int)FormField.HasPrograms].Length == 0 ? [] : Array.ConvertAll(fields[(int)FormField.Programs].Split('\t'), Encoding.UTF8.GetBytes),
        Lines = [.. List(fields[(int)FormField.Lines]).Zip(fields[(int)FormField.Says].Split('\t'), Line)],
        Outcomes = Array.ConvertAll(List(fields[(int)FormField.Outcomes]), Outcome),
        Texts = Array.ConvertAll(List(fields[(int)FormField.Texts]), Said),
        Newline = Optional(fields[(int)FormField.Newline]),
        Blank = Optional(fields[(int)FormField.Blank]),
        Escapes = Enum.TryParse<LogEscapes>(fields[(int)FormField.Escapes], ignoreCase: true, out var escapes) ? escapes : default,
        Parents = Optional(fields[(int)FormField.Parents]),
        Table = Table(fields),
    };

    private static LogLine Line(string text, string says)
    {
        var words = text.Split(' ', 4);
        return new LogLine(Enum.Parse<LogLineKind>(words[0], ignoreCase: true), Shape(words[3]), OutcomeOf(words[1]), PhaseOf(words[2]), Optional(says));
    }

    private static (LogShape Shape, SmtpPhase Phase) Said(string text)
    {
        var words = text.Split(' ', 2);
        return (Shape(words[1]), PhaseOf(words[0]));
    }

    private static (byte[] Word, MailLogOutcome? Outcome) Outcome(string text)
    {
        var place = text.LastIndexOf('=');
        return (Encoding.UTF8.GetBytes(text[..place]), OutcomeOf(text[(place + 1)..]));
    }

    private static TableForm? Table(ReadOnlySpan<string> fields)
    {
        if (fields[(int)FormField.Separator] is not [var separator, ..])
            return null;
        return new TableForm
        {
            Separator = (byte)(fields[(int)FormField.Separator] == "tab" ? '\t' : separator),
            Header = List(fields[(int)FormField.Header]),
            Columns = List(fields[(int)FormField.Columns]).Select(text => text.Split('=')).ToDictionary(pair => pair[0], pair => Slot(pair[1]), StringComparer.OrdinalIgnoreCase),
        };
    }

    private static MailLogOutcome? OutcomeOf(string name) => Enum.TryParse<MailLogOutcome>(name, ignoreCase: true, out var outcome) ? outcome : null;

    private static SmtpPhase PhaseOf(string name) => Enum.TryParse<SmtpPhase>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var phase) ? phase : SmtpPhase.Unknown;

    private static LogSlot Slot(string name) => LogSlots.TryFind(name, out var slot) ? slot : LogSlot.Any;

    private static LogShape Shape(string text) => LogShape.TryParse(text, out var problem) ?? throw new FormatException($"{text}: {problem}.");

    private static string? Optional(string text) => text.Length == 0 ? null : text;

    private static string[] List(string text) => text.Length == 0 ? [] : text.Split('\t');
}
