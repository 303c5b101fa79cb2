namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The forms that lines with a tag may be of, remembered for the tags of late: a log has few of them.</summary>
internal sealed class FormsByProgram(LogForm[] forms)
{
    private const int Most = 32;

    private readonly List<(byte[] Program, LogForm[] Forms)> _known = [];

    /// <summary>The forms of a tag; the empty one for lines without any.</summary>
    public LogForm[] Of(ReadOnlySpan<byte> program)
    {
        foreach (var (known, taking) in _known)
        {
            if (program.SequenceEqual(known))
                return taking;
        }

        var found = Find(program);
        if (_known.Count < Most)
            _known.Add((program.ToArray(), found));
        return found;
    }

    /// <summary>Tries a form before all others: a log is written by one system, and the next line without a tag is likely of the same form.</summary>
    public void Prefer(LogForm form)
    {
        var taking = Of(default);
        var place = Array.IndexOf(taking, form);
        for (; place > 0; place--)
            taking[place] = taking[place - 1];
        if (place == 0)
            taking[0] = form;
    }

    private LogForm[] Find(ReadOnlySpan<byte> program)
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
