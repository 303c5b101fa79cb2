using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>What to do first: a few causes, whose they are to mend, how, and how they look.</summary>
internal static class FirstSection
{
    /// <summary>Rules of the user's own may say more than ours.</summary>
    private const int Longest = 1_000;

    public static PageSection? Of(LogFigures figures, CauseColors colors) => figures.Total.Total == 0 ? null
        : new("first", "What to do first", figures.DoFirst.IsEmpty ? Nothing(figures) : List(figures, colors));

    private static string Nothing(LogFigures figures) =>
        figures.Total.Failed == 0 ? "<p>Nothing: no attempt failed.</p>\n" : "<p>Nothing: what failed is as it should be, passes by itself, or is for others to mend.</p>\n";

    private static string List(LogFigures figures, CauseColors colors) =>
        $"<ol class=\"first\">\n{string.Concat(figures.DoFirst.Select(cause => Item(cause, figures.Total.Failed, colors.Of(cause.Cause))))}</ol>\n";

    private static string Item(LogCause cause, long failed, CauseColor color)
    {
        var reply = cause.Example.Reply;
        return $"""
            <li>
            <h3>{LegendList.Key(color.CssClass)}{EnumName.Of(cause.Cause)} <small>{Figure.Count(cause.Counts.Failed, "time", "times")}, {Figure.Share(cause.Counts.Failed, failed)} of failures</small></h3>
            <p>{Sides(cause)} <span class="action">advice: {EnumName.Of(reply.Advice.Action)}</span></p>
            <p>{OutsideText.Html(reply.LikelyCause, Longest)}</p>
            <p><b>{Who(cause)}:</b> {OutsideText.Html(reply.Remediation, Longest)}</p>
            <p class="said"><code>{OutsideText.Html(reply.ToRedactedString())}</code>{Place(cause.Example)}</p>
            </li>

            """;
    }

    /// <summary>Whose they are to mend, and how many of them where that is not the same for all.</summary>
    private static string Sides(LogCause cause) => string.Join(' ', cause.Sides.OrderByDescending(side => side.Value).Select(side =>
        HtmlText.Element("span", "side " + SideLook.Of(side.Key).CssClass, SideLook.Of(side.Key).Name + (cause.Sides.Count == 1 ? "" : $": {Figure.Number(side.Value)}"))));

    /// <summary>The advice is for whoever sends. At our own door that is somebody else.</summary>
    private static string Who(LogCause cause) => cause.Example.Entry.Outcome == MailLogOutcome.Rejected ? "What the sender can do" : "What to do";

    /// <summary>Where the example stands, without the folders on the way.</summary>
    private static string Place(LogExample example) => example.Entry.LineNumber == 0 || Path.GetFileName(example.Source) is not { Length: > 1 } file ? ""
        : $" <small>{OutsideText.Html(file, OutsideText.LongestName)}, line {Figure.Number(example.Entry.LineNumber)}</small>";
}
