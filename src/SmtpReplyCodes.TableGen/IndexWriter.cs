using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>Writes the tables of an index of phrases, all but its texts.</summary>
internal static class IndexWriter
{
    public static void Write(CodeWriter code, PhraseIndex index)
    {
        code.Constants("Words", index.Words.ToArray());
        code.Constants("Masks", index.Masks.ToArray());
        code.Constants("MaskParts", index.MaskParts.ToArray());
        code.Constants("States", index.States.ToArray());
        code.Constants("Phrases", index.Phrases.ToArray());
        code.Constants("Cells", index.Cells.ToArray());
    }
}
