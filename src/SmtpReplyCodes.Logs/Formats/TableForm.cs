namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The columns of a log that is a table.</summary>
internal sealed class TableForm
{
    /// <summary>What stands between two fields.</summary>
    public required byte Separator { get; init; }

    /// <summary>The columns as documented, in their order: what a line has where no header came before it.</summary>
    public required string[] Header { get; init; }

    /// <summary>What the columns hold, by their names.</summary>
    public required IReadOnlyDictionary<string, LogSlot> Columns { get; init; }

    /// <summary>The slots of the columns as documented.</summary>
    public LogSlot[] HeaderSlots => field ??= SlotsOf(Header);

    /// <summary>What its lines are.</summary>
    public LogLine Row => field ??= new LogLine(Columns.Values.Contains(LogSlot.Talk) ? LogLineKind.Talk : LogLineKind.Event, LogShape.TryParse("{any}", out _)!, null, SmtpPhase.Unknown, null);

    /// <summary>The slots of a header's columns in their order; empty where fewer than half of the columns of this form are in it.</summary>
    public LogSlot[] SlotsOf(IReadOnlyList<string> header)
    {
        var slots = new LogSlot[header.Count];
        var known = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            if (Columns.TryGetValue(header[i].Trim(), out var slot))
            {
                slots[i] = slot;
                known++;
            }
        }

        return known * 2 >= Columns.Count && known > 1 ? slots : [];
    }
}
