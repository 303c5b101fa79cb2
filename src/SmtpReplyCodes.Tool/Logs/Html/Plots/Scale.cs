namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>Round numbers beside the bars: few, from nothing to no less than the highest bar.</summary>
/// <param name="Top">The highest.</param>
/// <param name="Step">From one to the next.</param>
internal readonly record struct Scale(long Top, long Step)
{
    private const int MostSteps = 4;

    public IEnumerable<long> Marks
    {
        get
        {
            for (var mark = 0L; mark <= Top; mark += Step)
                yield return mark;
        }
    }

    /// <param name="highest">The highest bar; not negative.</param>
    public static Scale For(long highest)
    {
        var step = 1L;
        for (var i = 0; step < highest / (double)MostSteps; i++)
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        return new Scale(Math.Max(1, (highest + step - 1) / step) * step, step);
    }
}
