using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Makes events of dialogues that a log keeps line by line.</summary>
/// <param name="reader">Reads what lines tell.</param>
/// <param name="builder">Makes their entries.</param>
/// <param name="notes">What other lines told about the sessions.</param>
/// <param name="talks">The dialogues.</param>
internal sealed class TalkReader(FactReader reader, EntryBuilder builder, LogNotes notes, LogTalks talks)
{
    private readonly List<TalkVerdict> _verdicts = [];

    /// <summary>Takes a line that begins a session.</summary>
    public void Begin(in LineFacts facts)
    {
        reader.Read(facts, out var about);
        about.Session = about.Session.Or(LogTalks.Unnamed);
        talks.Begin(facts.Form.SystemId, about.Session);
        notes.Forget(FactReader.Keys(facts, about));
        notes.Keep(FactReader.Keys(facts, about), about);
    }

    /// <summary>Takes a line of a dialogue; in one that holds both sides the command comes first. A line alone tells nothing without the other side.</summary>
    public void Take(in LineFacts facts, in LineContext context)
    {
        var hasBoth = facts.Has(LogSlot.Sent) && facts.Has(LogSlot.Received);
        if (context.LineNumber == 0 && !hasBoth)
            return;
        var isOwn = facts.Has(LogSlot.Direction) && facts.Bytes(LogSlot.Direction).SequenceEqual(">"u8);
        if (facts.Has(LogSlot.Direction) && !isOwn && !facts.Bytes(LogSlot.Direction).SequenceEqual("<"u8))
            return;
        Say(LogSlot.Talk, isOwn, facts, context);
        var isAnswered = hasBoth && SaidText.BeginsWithCode(LogText.Decode(facts.Bytes(LogSlot.Received)));
        if (isAnswered)
            Say(LogSlot.Sent, true, facts, context);
        Say(LogSlot.Received, false, facts, context);
        if (!isAnswered)
            Say(LogSlot.Sent, true, facts, context);
    }

    private void Say(LogSlot slot, bool isSent, in LineFacts facts, in LineContext context)
    {
        if (!facts.Has(slot))
            return;
        var form = facts.Form;
        reader.Read(facts, out var about);
        about.Session = about.Session.Or(talks.LatestOf(form.SystemId));
        var dialogue = talks.Of(form.SystemId, about.Session);
        _verdicts.Clear();
        foreach (var line in ReplyBytes.Read(facts.Bytes(slot), form).Split('\n'))
            dialogue.Take(line, isSent, _verdicts);
        if (_verdicts.Count == 0)
            return;
        notes.Complete(FactReader.Keys(facts, about), ref about, form.Parents);
        about.Sender = KeptText.Of(dialogue.Sender).Or(about.Sender);
        var own = facts.Has(LogSlot.Time) ? context.At(facts.Place(LogSlot.Time)) : context;
        foreach (var verdict in _verdicts)
            builder.Add(new LogEvent(about, verdict.Outcome, new SaidText(verdict.Reply, true), verdict.Phase, null, null, form.System), verdict.Recipient, own);
    }
}
