using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads what was said in an event, and by whom.</summary>
internal static class SaidReader
{
    /// <summary>What was said.</summary>
    /// <param name="line">The line.</param>
    /// <param name="captures">Where in it each slot stands; those that stand within the words are added.</param>
    /// <param name="form">The form.</param>
    /// <param name="row">The row of the line.</param>
    /// <param name="phase">The phase by the shape of the words; as it was where that does not say.</param>
    public static SaidText Read(ReadOnlySpan<byte> line, Span<Range> captures, LogForm form, LogLine row, ref SmtpPhase phase)
    {
        var text = captures[(int)LogSlot.Text];
        if (!text.Equals(default))
            Unwrap(line, text, captures, form, ref phase);
        var reply = captures[(int)LogSlot.Reply];
        var isOfServer = !reply.Equals(default);
        var words = line[isOfServer ? reply : text];
        var code = captures[(int)LogSlot.Code];
        var keeper = new TextKeeper(words.Length + line[code].Length);
        return new SaidText(keeper.Keep(words), code.Equals(default) ? default : keeper.Keep(line[code]), form, row.Says, isOfServer);
    }

    /// <summary>Looks within the words for what the server said. Slots of the line itself are kept.</summary>
    private static void Unwrap(ReadOnlySpan<byte> line, Range text, Span<Range> captures, LogForm form, ref SmtpPhase phase)
    {
        var texts = form.TextsFor(line[text]);
        if (texts.Length == 0)
            return;
        Span<Range> found = stackalloc Range[LogSlots.Count];
        foreach (var (shape, shapePhase) in texts)
        {
            if (!shape.TryMatch(line, text, found, out _))
                continue;
            for (var i = 0; i < found.Length; i++)
            {
                if (captures[i].Equals(default) || (i == (int)LogSlot.Relay && !found[i].Equals(default) && line[captures[i]].SequenceEqual("none"u8)))
                    captures[i] = found[i];
            }

            phase = shapePhase != SmtpPhase.Unknown ? shapePhase : phase;
            return;
        }
    }
}
