namespace SmtpReplyCodes.Reports;

/// <summary>Asks which words were found in a text; they are in the order in which they begin.</summary>
internal static class TextMarks
{
    /// <summary>Brings the words into their order.</summary>
    public static void Order(List<TextMark> marks) => marks.Sort(static (a, b) => a.Start.CompareTo(b.Start));

    /// <summary>Whether words of this role stand in a stretch of the text; looks at no others than begin there.</summary>
    public static bool Say(List<TextMark> marks, TextRole role, int start, int end)
    {
        for (var i = FirstFrom(marks, start); i < marks.Count && marks[i].Start < end; i++)
        {
            if (marks[i].Role == role && marks[i].End <= end)
                return true;
        }

        return false;
    }

    private static int FirstFrom(List<TextMark> marks, int start)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
