namespace SmtpReplyCodes.Reports;

/// <summary>Finds what was put around a report on its way: banners of gateways, confidentiality notes, signatures. Nothing in them is about the delivery.</summary>
internal static class TextFrames
{
    /// <summary>What parts a signature from the text (RFC 3676 section 4.3).</summary>
    private const string Signature = "\n-- \n";

    /// <summary>Adds the stretches of a text that are frames, in their order.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="marks">The marks in it.</param>
    /// <param name="frames">The list that takes them.</param>
    public static void Find(ReadOnlySpan<char> text, List<TextMark> marks, List<(int Start, int End)> frames)
    {
        foreach (var mark in marks)
        {
            if (mark.Role == TextRole.Frame && mark.End <= text.Length && (frames.Count == 0 || mark.Start >= frames[^1].End))
                Add(text, marks, TextLines.StartOf(text, mark.Start), frames);
        }

        var signature = text.LastIndexOf(Signature);
        if (signature >= 0 && !Tells(text, marks, signature + Signature.Length, text.Length))
            frames.Add((signature, text.Length));
    }

    /// <summary>Whether a place is in one of these.</summary>
    public static bool Contain(List<(int Start, int End)> frames, int at)
    {
        foreach (var (start, end) in frames)
        {
            if (at >= start && at < end)
                return true;
        }

        return false;
    }

    /// <summary>From a line on to the end of its paragraph, or to a line that tells of the delivery.</summary>
    private static void Add(ReadOnlySpan<char> text, List<TextMark> marks, int start, List<(int Start, int End)> frames)
    {
        var end = start;
        var lines = new TextLines(text, start);
        while (lines.Read() && !lines.IsBlank && !Tells(text, marks, lines.Start, lines.Start + lines.Line.Length))
            end = lines.Start + lines.Line.Length;
        if (end > start)
            frames.Add((start, end));
    }

    private static bool Tells(ReadOnlySpan<char> text, List<TextMark> marks, int start, int end) =>
        TextMarks.Say(marks, TextRole.Failure, start, end) || TextMarks.Say(marks, TextRole.Delay, start, end) || CodedLine.IndexOfRefusal(text[Math.Max(0, start - 1)..end]) >= 0;
}
