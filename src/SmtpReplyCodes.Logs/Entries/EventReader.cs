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
                reader.Read(facts, out var about);
                if (!about.QueueId.Exists)
                    about.Session = about.Session.Or(talks.LatestOf(form.SystemId));
                notes.Keep(FactReader.Keys(facts, about), about);
                break;
            case LogLineKind.Part:
                reader.Read(facts, out var part);
                notes.KeepLine(FactReader.Keys(facts, part), part.Recipient.ToString(), ReplyBytes.Read(facts.Bytes(LogSlot.Text), form));
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
        SaidReader.Unwrap(context.Line, captures, form, ref phase);
        var keeper = new TextKeeper(FactReader.RoomFor(facts) + SaidReader.RoomFor(facts));
        reader.Read(facts, ref keeper, out var about);
        var keys = FactReader.Keys(facts, about);
        var earlier = notes.Complete(keys, ref about, form.Parents);
        var happened = new LogEvent(about, outcome, SaidReader.Read(facts, row, ref keeper), reader.Phase(facts, phase), FactReader.Status(facts), FactReader.Category(facts), form.System);
        var own = facts.Has(LogSlot.Time) ? context.At(facts.Place(LogSlot.Time)) : context;
        var recipients = FactReader.Recipients(facts, earlier);
        if (recipients is null)
            Add(happened, null, keys, own);
        for (var i = 0; i < recipients?.Count; i++)
            Add(happened, recipients[i], keys, own);
        if (form.Parents is { } parents && facts.Has(LogSlot.Recipient) && about.Recipient.Exists)
            notes.Drop(keys, about.Recipient, parents);
    }

    /// <summary>Adds the entry of a recipient, with what lines before this one told of the reply (Courier), else with what this one does.</summary>
    private void Add(LogEvent happened, string? recipient, in LogKeys keys, in LineContext context)
    {
        if (notes.HasLines && notes.TakeLines(keys, recipient ?? happened.About.Recipient.ToString()) is { Length: > 0 } lines)
            happened = happened with { Said = new SaidText(lines, SaidText.BeginsWithCode(lines)) };
        builder.Add(happened, recipient, context);
    }
}
