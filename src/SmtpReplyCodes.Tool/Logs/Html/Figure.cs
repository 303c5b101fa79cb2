using System.Globalization;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>Numbers as people read them.</summary>
internal static class Figure
{
    public static string Number(long number) => SummaryWords.Number(number);

    /// <summary>A part of a whole: nothing is no part at all, and what is there is more than nothing.</summary>
    public static string Share(long part, long whole) => (whole == 0 ? 0 : 100.0 * part / whole) switch
    {
        0 => "0 %",
        < 0.1 => "under 0.1 %",
        > 99.9 and < 100 => "over 99.9 %",
        100 => "100 %",
        var percent => percent.ToString("0.0", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>So many of something.</summary>
    public static string Count(long number, string one, string more) => $"{Number(number)} {(number == 1 ? one : more)}";
}
