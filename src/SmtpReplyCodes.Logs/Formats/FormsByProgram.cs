using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The forms that lines with a tag may be of, remembered for the tags of late: a log has few of them.</summary>
internal sealed class FormsByProgram(LogForm[] forms)
{
    private readonly RecentTexts<LogForm[]> _known = new(program => Find(forms, program));
    private LogForm[]? _untagged;

    /// <summary>The forms of a tag; the empty one for lines without any.</summary>
    public LogForm[] Of(ReadOnlySpan<byte> program) => program.IsEmpty ? _untagged ??= Find(forms, []) : _known.Of(program);

    /// <summary>Tries a form before all others in lines without a tag: a log is written by one system, and the next one is likely of the same form.</summary>
    public void Prefer(LogForm form)
    {
        var taking = Of(default);
        if (taking[0] == form)
            return;
        var place = Array.IndexOf(taking, form);
        for (; place > 0; place--)
            taking[place] = taking[place - 1];
        if (place == 0)
            taking[0] = form;
    }

    private static LogForm[] Find(LogForm[] forms, ReadOnlySpan<byte> program)
    {
        var found = new List<LogForm>();
        foreach (var form in forms)
        {
            if (form.TakesProgram(program))
                found.Add(form);
        }

        return [.. found];
    }
}
