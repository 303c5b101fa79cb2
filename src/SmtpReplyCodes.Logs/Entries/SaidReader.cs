using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads what was said in an event, and by whom.</summary>
internal static class SaidReader
{
    /// <summary>How many bytes <see cref="Read"/> keeps at most.</summary>
    public static int RoomFor(in LineFacts facts) => Math.Max(facts.Length(LogSlot.Reply), facts.Length(LogSlot.Text)) + facts.Length(LogSlot.Code);

    /// <summary>What was said.</summary>
    /// <param name="facts">The line.</param>
    /// <param name="row">Its row.</param>
    /// <param name="keeper">Keeps the words.</param>
    public static SaidText Read(in LineFacts facts, LogLine row, ref TextKeeper keeper)
    {
        var isOfServer = facts.Has(LogSlot.Reply);
        var words = keeper.Keep(facts.Bytes(isOfServer ? LogSlot.Reply : LogSlot.Text));
        return new SaidText(words, facts.Has(LogSlot.Code) ? keeper.Keep(facts.Bytes(LogSlot.Code)) : default, facts.Form, row.Says, isOfServer);
    }

    /// <summary>Looks within the words for what the server said. Slots of the line itself are kept.</summary>
    /// <param name="line">The line.</param>
    /// <param name="captures">Where in it each slot stands; those that stand within the words are added.</param>
    /// <param name="form">The form.</param>
    /// <param name="phase">The phase by the shape of the words; as it was where that does not say.</param>
    public static void Unwrap(ReadOnlySpan<byte> line, Span<Range> captures, LogForm form, ref SmtpPhase phase)
    {
        var text = captures[(int)LogSlot.Text];
        if (text.Equals(default))
            return;
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
