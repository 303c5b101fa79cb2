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
        var signature = text.LastIndexOf(Signature);
        if (signature < 0 || Tells(text, marks, signature + Signature.Length, text.Length))
            signature = text.Length;
        var read = 0;
        foreach (var mark in marks)
        {
            if (mark.Role == TextRole.Frame && mark.Start >= read && mark.End <= signature)
                read = Add(text[..signature], marks, TextLines.StartOf(text, mark.Start), frames);
        }

        if (signature < text.Length)
            frames.Add((signature, text.Length));
    }

    /// <summary>Whether a place is in one of these.</summary>
    public static bool Contain(List<(int Start, int End)> frames, int at) => FirstBehind(frames, at) is var frame && frame < frames.Count && frames[frame].Start <= at;

    /// <summary>Makes a stretch of the text blank where it is a frame.</summary>
    /// <param name="frames">The frames of the text.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="at">Where it begins in the text.</param>
    public static void Blank(List<(int Start, int End)> frames, Span<char> stretch, int at)
    {
        for (var i = FirstBehind(frames, at); i < frames.Count && frames[i].Start < at + stretch.Length; i++)
            stretch[Math.Max(0, frames[i].Start - at)..Math.Min(stretch.Length, frames[i].End - at)].Fill(' ');
    }

    /// <summary>The first that ends behind a place; their number for none.</summary>
    private static int FirstBehind(List<(int Start, int End)> frames, int at)
    {
        int low = 0, high = frames.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (frames[middle].End <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>From a line on to the end of its paragraph, or to a line that tells of the delivery. Gives how far was looked.</summary>
    private static int Add(ReadOnlySpan<char> text, List<TextMark> marks, int start, List<(int Start, int End)> frames)
    {
        var end = start;
        var lines = new TextLines(text, start);
        while (lines.Read() && !lines.IsBlank && !Tells(text, marks, lines.Start, lines.Start + lines.Line.Length))
            end = lines.Start + lines.Line.Length;
        if (end > start)
            frames.Add((start, end));
        return lines.Start + lines.Line.Length;
    }

    private static bool Tells(ReadOnlySpan<char> text, List<TextMark> marks, int start, int end) =>
        TextMarks.Say(marks, TextRole.Failure, start, end) || TextMarks.Say(marks, TextRole.Delay, start, end) || CodedLine.IndexOfRefusal(text[Math.Max(0, start - 1)..end]) >= 0;
}
