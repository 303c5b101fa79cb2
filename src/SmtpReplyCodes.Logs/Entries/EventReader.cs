using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Makes events of the lines of forms, and joins those that are about the same.</summary>
/// <param name="reader">Reads what lines tell.</param>
/// <param name="builder">Makes their entries.</param>
/// <param name="notes">What earlier lines told.</param>
/// <param name="talks">The dialogues: a note without a key belongs to the session begun last.</param>
internal sealed class EventReader(FactReader reader, EntryBuilder builder, LogNotes notes, LogTalks talks)
{
    /// <summary>Takes a line.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="form">Its form.</param>
    /// <param name="captures">Where in it each slot stands.</param>
    /// <param name="context">The line.</param>
    public void Take(LogLine row, LogForm form, Span<Range> captures, in LineContext context)
    {
        var facts = new LineFacts(context.Line, captures, form);
        switch (row.Kind)
        {
            case LogLineKind.Event:
                TakeEvent(row, form, captures, context);
                break;
            case LogLineKind.Note:
                var note = reader.Note(facts);
                note.Session ??= note.QueueId is null ? talks.LatestOf(form.SystemId) : null;
                notes.Keep(FactReader.Keys(facts, note), note);
                break;
            case LogLineKind.Part:
                var part = reader.Note(facts);
                notes.KeepLine(FactReader.Keys(facts, part), part.Recipient, ReplyBytes.Read(facts.Bytes(LogSlot.Text), form));
                break;
            case LogLineKind.End:
                notes.Forget(FactReader.Keys(facts));
                break;
        }
    }

    private void TakeEvent(LogLine row, LogForm form, Span<Range> captures, in LineContext context)
    {
        var facts = new LineFacts(context.Line, captures, form);
        var outcome = row.Outcome;
        if (outcome is null && facts.Has(LogSlot.Outcome) && (!form.TryFindOutcome(facts.Bytes(LogSlot.Outcome), out outcome) || outcome is null))
            return;
        var phase = row.Phase;
        var said = SaidReader.Read(context.Line, captures, form, row, ref phase);
        var note = reader.Note(facts);
        var keys = FactReader.Keys(facts, note);
        notes.Complete(form.SystemId, keys, note, form.Parents);
        var happened = new LogEvent(note, null, outcome, said, reader.Phase(facts, phase), FactReader.Status(facts), FactReader.Category(facts), form.System);
        var own = facts.Has(LogSlot.Time) ? context.At(facts.Place(LogSlot.Time)) : context;
        foreach (var recipient in FactReader.Recipients(facts, note))
            builder.Add(happened with { Recipient = recipient, Said = WithLines(said, keys, recipient) }, own);
        if (form.Parents is { } parents && facts.Has(LogSlot.Recipient) && note.Recipient is { } told)
            notes.Drop(keys, told, parents);
    }

    /// <summary>What lines before this one told of the reply (Courier), else what this one does.</summary>
    private SaidText WithLines(SaidText said, in LogKeys keys, string? recipient) =>
        notes.TakeLines(keys, recipient) is { Length: > 0 } lines ? new SaidText(lines, SaidText.BeginsWithCode(lines)) : said;
}
