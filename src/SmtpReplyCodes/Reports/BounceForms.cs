using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Reports;

/// <summary>The forms in which mail systems write, in the order in which they are tried. Each is made when a text is in it.</summary>
internal static class BounceForms
{
    private static readonly BounceForm?[] Made = new BounceForm?[FormTables.Starts.Length];

    /// <summary>The form that the words in a text and a subject tell: that of the most words, and of several with as many the first; null for none.</summary>
    /// <param name="marks">The words in the text.</param>
    /// <param name="length">How far they count.</param>
    /// <param name="subject">Those in the subject; null for none.</param>
    public static BounceForm? Find(List<TextMark> marks, int length, List<TextMark>? subject)
    {
        Span<int> told = stackalloc int[FormTables.Starts.Length];
        var isAny = Add(marks, length, told) | (subject is not null && Add(subject, int.MaxValue, told));
        return isAny ? Get(IndexOfMost(told)) : null;
    }

    /// <summary>The form of this place in the order.</summary>
    public static BounceForm Get(int index) => Made[index] ??= Make(FormTables.Text[FormTables.Starts[index]..]);

    private static bool Add(List<TextMark> marks, int length, Span<int> told)
    {
        var isAny = false;
        foreach (var mark in marks)
        {
            if (mark.Role < TextRole.Form || mark.End > length)
                continue;
            told[mark.Role - TextRole.Form] += mark.End - mark.Start;
            isAny = true;
        }

        return isAny;
    }

    private static int IndexOfMost(ReadOnlySpan<int> told)
    {
        var most = 0;
        for (var i = 1; i < told.Length; i++)
            most = told[i] > told[most] ? i : most;
        return most;
    }

    private static BounceForm Make(ReadOnlySpan<byte> row) => new(
        RowText.Read(row, (int)FormField.Id),
        RowText.Read(row, (int)FormField.System),
        MailSystem.IsBase(RowText.Read(row, (int)FormField.System)),
        Kebab.TryRead<DeliveryReportKind>(RowText.Read(row, (int)FormField.Kind), out var kind) ? kind : null,
        List(row, FormField.Starts),
        List(row, FormField.Ends),
        Array.ConvertAll(List(row, FormField.Recipients), shape => new LineShape(shape)),
        Array.ConvertAll(List(row, FormField.Replies), shape => new LineShape(shape)));

    private static string[] List(ReadOnlySpan<byte> row, FormField field) => RowText.Read(row, (int)field).Split('\t', StringSplitOptions.RemoveEmptyEntries);
}
