namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Two texts side by side, for people who have to see what is wrong.</summary>
internal static class LineDifference
{
    /// <summary>The lines that only the expected text has, each after a minus, and those that only the other has, after a plus; empty for equal texts.</summary>
    public static string Of(string expected, string actual)
    {
        string[] old = expected.ReplaceLineEndings("\n").Split('\n'), now = actual.ReplaceLineEndings("\n").Split('\n');
        var common = CommonLengths(old, now);
        var lines = new List<string>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (i + 1, j + 1);
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add("- " + old[i++].Trim());
            else
                lines.Add("+ " + now[j++].Trim());
        }

        return string.Join('\n', lines);
    }

    /// <summary>How many lines the rests of both texts have in common, from each line on.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
