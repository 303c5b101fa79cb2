using System.Text;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Shapes and forms made up for a test.</summary>
internal static class Shapes
{
    /// <summary>What a shape finds in a line: <c>queueId=4F2A | text=Ok</c> in the order of the slots; null where the line is of another shape.</summary>
    public static string? Find(string shape, string line) => Find(shape, line, out _);

    /// <inheritdoc cref="Find(string, string)"/>
    public static string? Find(string shape, string line, out bool isTorn)
    {
        var captures = new Range[LogSlots.Count];
        var bytes = Encoding.UTF8.GetBytes(line);
        if (!Parse(shape).TryMatch(bytes, .., captures, out isTorn))
            return null;
        return string.Join(" | ", Enum.GetValues<LogSlot>().Where(slot => !captures[(int)slot].Equals(default)).Select(slot => $"{Name(slot)}={Encoding.UTF8.GetString(bytes[captures[(int)slot]])}"));
    }

    /// <summary>A shape without a mistake.</summary>
    public static LogShape Parse(string shape) => LogShape.TryParse(shape, out var problem) ?? throw new FormatException(problem);

    /// <summary>A form of system <c>acme</c>, any of whose lines is without a tag.</summary>
    /// <param name="lines">Kind, outcome, phase and shape of each: <c>event bounced - {queueId}: {text}</c>.</param>
    public static LogForm Form(params string[] lines) => Form([(FormField.Lines, string.Join('\t', lines))]);

    /// <summary>A form with these fields, and nothing in the others.</summary>
    public static LogForm Form(params (FormField Field, string Text)[] given)
    {
        var fields = new string[(int)FormField.Columns + 1];
        Array.Fill(fields, "");
        fields[(int)FormField.Id] = "acme-log";
        fields[(int)FormField.System] = "acme";
        foreach (var (field, text) in given)
            fields[(int)field] = text;
        // Nothing is said by any line where the test does not say so.
        if (fields[(int)FormField.Says].Length == 0)
            fields[(int)FormField.Says] = new string('\t', fields[(int)FormField.Lines].AsSpan().Count('\t'));
        return FormReader.Read(fields);
    }

    private static string Name(LogSlot slot) => char.ToLowerInvariant($"{slot}"[0]) + $"{slot}"[1..];
}
