using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>One rule of an index, read in place: eight cells, and lists of cells that end where the next begins. Without an index it is no rule and says nothing of its own.</summary>
internal readonly struct RuleRow(PhraseIndex? index, int rule)
{
    /// <summary>What the first cell holds: four bytes.</summary>
    public const int CauseShift = 0, WeightShift = 8, ActionShift = 16, FlagShift = 24;

    /// <summary>The second cell: seconds to wait, and the party above them.</summary>
    public const int PartyShift = 24;

    /// <summary>No action, no party of its own.</summary>
    public const int None = 0xFF;

    /// <summary>The rule names hosts; it is what one provider alone says; it names no phrase.</summary>
    public const int NamesHosts = 1, HasProvider = 2, Wordless = 4;

    /// <summary>The other cells.</summary>
    public const int AllCell = 2, NotCell = 3, MaskCell = 4, PhaseCell = 5, TextCell = 6;

    /// <summary>The mark without which the rule does not hold, counted from 1; 0 for none.</summary>
    public const int MarkCell = 7;

    /// <summary>Of the row behind the last: where the rules are listed that name neither a phrase nor a mark.</summary>
    public const int WordlessCell = 7;

    /// <summary>The mark that must be there, or <see cref="RuleMarks.NoMark"/>.</summary>
    public int Mark => Cell(MarkCell) - 1;

    public bool IsOfProvider => ((Cell(0) >> FlagShift) & HasProvider) != 0;

    public bool IsWordless => ((Cell(0) >> FlagShift) & Wordless) != 0;

    public SmtpCause Cause => (SmtpCause)((Cell(0) >> CauseShift) & 0xFF);

    /// <summary>What to do, else as the cause has it.</summary>
    public SmtpAction Action(SmtpAction ofCause) => index is not null && ((Cell(0) >> ActionShift) & 0xFF) is var action and not None ? (SmtpAction)action : ofCause;

    /// <summary>Who can change it, else as the cause has it.</summary>
    public ResponsibleParty Party(ResponsibleParty ofCause) => index is not null && ((Cell(1) >> PartyShift) & 0xFF) is var party and not None ? (ResponsibleParty)party : ofCause;

    /// <summary>How many seconds to wait where the text does not say; 0 where the rule does not say either.</summary>
    public int RetryAfterSeconds => index is null ? 0 : Cell(1) & 0xFFFFFF;

    /// <summary>A text, null where the rule has none of its own.</summary>
    public string? Text(RuleField field) => index is not null && RowText.Read(index.Text[Cell(TextCell)..], (int)field) is { Length: > 0 } text ? text : null;

    private int Cell(int cell)
    {
        var cells = index!.Cells;
        return cells[cells[(int)Section.Rules] + (rule * PhraseIndex.RuleSize) + cell];
    }
}
