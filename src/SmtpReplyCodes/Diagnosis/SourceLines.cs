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
    public static void Read(RuleJudge judge, ReadOnlySpan<TChar> source, ReplyForm form, int start = 0)
    {
        var walk = judge.Walk;
        var isLatin1 = Unsafe.SizeOf<TChar>() == 1 && IsNoUtf8(source);
        for (var rest = source; ;)
        {
            var end = form == ReplyForm.Wire ? Ascii<TChar>.IndexOf(rest, '\n') : -1;
            var line = end < 0 ? rest : rest[..end];
            line = line[..EnvelopeStart(line)];
            var reader = walk.Reader(form == ReplyForm.Wire ? line[ReplyLine<TChar>.TextStart(line)..] : line, isLatin1);
            reader.SkipTo(start);
            while (walk.Fill(ref reader))
                judge.Weigh();
            if (end < 0)
                break;
            rest = rest[(end + 1)..];
        }

        judge.Decide();
    }

    /// <summary>
    /// Where Postfix, rejecting, adds the envelope to the reply (<c>; from=&lt;…&gt; to=&lt;…&gt; proto=ESMTP helo=&lt;…&gt;</c>), else the end.
    /// It says nothing about the cause, and its <c>helo</c> would be taken for a complaint about that name.
    /// </summary>
    private static int EnvelopeStart(ReadOnlySpan<TChar> line)
    {
        for (var at = 0; Ascii<TChar>.IndexOf(line[at..], ';') is >= 0 and var next; at++)
        {
            at += next;
            if (Ascii<TChar>.StartsWith(line[at..], "; from=<"))
                return Ascii<TChar>.IndexOf(line[at..], '\n') < 0 ? at : line.Length;
        }

        return line.Length;
    }

    private static bool IsNoUtf8(ReadOnlySpan<TChar> source) => !Utf8.IsValid(MemoryMarshal.AsBytes(source));
}
