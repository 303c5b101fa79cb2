using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Weighs by header and text whether a message without fields of a report is one.</summary>
internal static class MessageKind
{
    /// <summary>Longer fields are read as well, by way of a text of their own.</summary>
    private const int LongestPlain = 256;

    /// <summary>What a message is by its header: signs of a robot, and what its subject says.</summary>
    public static MessageSigns Read(ReadOnlySpan<byte> message, in MessageHeader header)
    {
        var signs = default(MessageSigns);
        var from = EncodedWords.Decode(header.From.Of(message), stackalloc char[LongestPlain]);
        signs.From = MailboxList.First(from) ?? "";
        signs.To = MailboxList.First(EncodedWords.Decode(header.To.Of(message), stackalloc char[LongestPlain])) ?? "";
        signs.IsFromRobot = AddressText.IsOfRole(signs.From) || Contains(header.From.Of(message), "mail delivery"u8) || Contains(header.From.Of(message), "mailer-daemon"u8) || Contains(header.From.Of(message), "postmaster"u8);
        signs.IsFromMachine = signs.IsFromRobot || AddressText.IsOfMachine(signs.From) || RoleNames.IsMachineTitle(TitleOf(from));
        signs.IsToBounceAddress = RoleNames.IsForBounces(signs.To) || EnvelopeSender.Decode(signs.To) is not null;
        signs.HasNullSender = header.ReturnPath.Of(message).Trim(" \t"u8).SequenceEqual("<>"u8) || Contains(header.ReturnPath.Of(message), "mailer-daemon"u8);
        var submitted = header.AutoSubmitted.Of(message);
        signs.IsAutoReplied = Contains(submitted, "auto-replied"u8) || Contains(submitted, "vacation"u8) || !header.AutoResponse.IsEmpty || Contains(header.Precedence.Of(message), "auto"u8);
        signs.IsAutomatic = signs.IsAutoReplied || Contains(submitted, "auto-generated"u8);
        signs.IsMailing = !header.ListUnsubscribe.IsEmpty;
        signs.IsReport = ContentType.IsSubtype(header.ContentType.Of(message), "report"u8);
        signs.FailedRecipients = EncodedWords.Decode(header.FailedRecipients.Of(message));
        ReadSubject(EncodedWords.Decode(header.Subject.Of(message), stackalloc char[LongestPlain]), ref signs);
        return signs;
    }

    private static void ReadSubject(ReadOnlySpan<char> subject, ref MessageSigns signs)
    {
        var marks = MarkFinder.Default.Rent(subject);
        var first = int.MaxValue;
        foreach (var mark in marks)
        {
            if (mark.Role >= TextRole.Form)
            {
                (signs.FormMarks ??= []).Add(mark);
                continue;
            }

            signs.SubjectRoles |= 1 << (int)mark.Role;
            if (mark.Start < first && mark.Role is TextRole.Failure or TextRole.Delay or TextRole.AutoReply or TextRole.Challenge or TextRole.Feedback)
                (first, signs.SubjectRole) = (mark.Start, mark.Role);
        }

        MarkFinder.Default.Return(marks);
        if (AddressText.Find(subject, 0, out var length) is >= 0 and var start)
            signs.SubjectAddress = subject.Slice(start, length).ToString();
        subject = subject.TrimStart();
        signs.IsAnswer = Begins(subject, "re:") || Begins(subject, "aw:") || Begins(subject, "fwd:") || Begins(subject, "fw:") || Begins(subject, "wg:") || Begins(subject, "sv:") || Begins(subject, "antw:");
    }

    /// <summary>What stands in front of or behind the address of an author: <c>Mail server &lt;robot@example.com&gt;</c>.</summary>
    private static string TitleOf(ReadOnlySpan<char> from)
    {
        var start = AddressText.Find(from, 0, out var length);
        return start < 0 ? from.ToString() : string.Concat(from[..start], from[(start + length)..]);
    }

    private static bool Begins(ReadOnlySpan<char> text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value holds these ASCII letters, in lower case, whatever its own case.</summary>
    private static bool Contains(ReadOnlySpan<byte> value, ReadOnlySpan<byte> lower)
    {
        while (value.IndexOfAny(lower[0], (byte)(lower[0] & ~0x20)) is >= 0 and var at && at + lower.Length <= value.Length)
        {
            if (Ascii.EqualsIgnoreCase(value.Slice(at, lower.Length), lower))
                return true;
            value = value[(at + 1)..];
        }

        return false;
    }
}
