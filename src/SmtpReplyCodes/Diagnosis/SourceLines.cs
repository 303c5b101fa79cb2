using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Leads a judge over the source of a reply: over each line behind its reply code, or over the whole of a text.</summary>
internal static class SourceLines<TChar>
    where TChar : unmanaged
{
    /// <summary>Stays out of line: within a caller the compiler has inlined so much already that it leaves the smallest methods of the words outside.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(RuleJudge judge, ReadOnlySpan<TChar> source, ReplyForm form)
    {
        var walk = judge.Walk;
        var isLatin1 = Unsafe.SizeOf<TChar>() == 1 && IsNoUtf8(source);
        for (var rest = source; ;)
        {
            var end = form == ReplyForm.Wire ? Ascii<TChar>.IndexOf(rest, '\n') : -1;
            var line = end < 0 ? rest : rest[..end];
            var reader = walk.Reader(form == ReplyForm.Wire ? line[ReplyLine<TChar>.TextStart(line)..] : line, isLatin1);
            while (walk.Fill(ref reader))
                judge.Weigh();
            if (end < 0)
                break;
            rest = rest[(end + 1)..];
        }

        judge.Decide();
    }

    private static bool IsNoUtf8(ReadOnlySpan<TChar> source) => !Utf8.IsValid(MemoryMarshal.AsBytes(source));
}
