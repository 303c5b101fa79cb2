using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Counts what was said, in bounded memory: when too many different texts have come, the rarest are forgotten.</summary>
internal sealed class TextTally(int capacity)
{
    private readonly Dictionary<string, LogText> _texts = [];
    private long _bar = 1;

    public void Add(string source, MailLogEntry entry)
    {
        if (entry.Reply.Text.Length == 0)
            return;
        var text = TextBeginning.Of(entry.Reply.ToRedactedString());
        if (!_texts.TryGetValue(text, out var known))
        {
            if (_texts.Count >= capacity)
                BoundedCounts.Forget(_texts, capacity / 2, said => said.Count, ref _bar);
            known = new LogText(text, 0, new LogExample(source, entry));
        }

        _texts[text] = known with { Count = known.Count + 1 };
    }

    /// <summary>What was said most often.</summary>
    public ImmutableArray<LogText> ToTexts(int count) => [.. _texts.Values.OrderByDescending(text => text.Count).Take(count)];
}
