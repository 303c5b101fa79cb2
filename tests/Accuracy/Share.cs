using System.Globalization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Part, int All)
{
    public double PerCent => All == 0 ? 0 : 100.0 * Part / All;

    /// <summary>The answers for which something holds, of those to which it applies.</summary>
    public static Share Of(IEnumerable<Answer> answers, Func<Answer, bool> holds)
    {
        var all = answers.ToList();
        return new Share(all.Count(holds), all.Count);
    }

    public override string ToString() => PerCent.ToString("F1", CultureInfo.InvariantCulture) + " %";
}
