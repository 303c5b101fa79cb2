using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Leads a walk over the source of a reply: over each line behind its reply code, or over the whole of a text.</summary>
internal static class SourceLines<TChar>
    where TChar : unmanaged, IEquatable<TChar>
{
    public static void Read(PhraseWalk walk, ReadOnlySpan<TChar> source, ReplyForm form)
    {
        var isLatin1 = Unsafe.SizeOf<TChar>() == 1 && !Utf8.IsValid(MemoryMarshal.AsBytes(source));
        if (form != ReplyForm.Wire)
        {
            walk.Read(source, isLatin1);
            walk.Finish();
            return;
        }

        for (var rest = source; ;)
        {
            var end = Ascii<TChar>.IndexOf(rest, '\n');
            var line = end < 0 ? rest : rest[..end];
            walk.Read(line[ReplyLine<TChar>.TextStart(line)..], isLatin1);
            if (end < 0)
                break;
            rest = rest[(end + 1)..];
        }

        walk.Finish();
    }
}
