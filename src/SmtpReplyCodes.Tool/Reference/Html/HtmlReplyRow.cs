using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One thing that a mail system says in a way of its own as a card.</summary>
internal static class HtmlReplyRow
{
    public static string Write(SystemReply reply) => HtmlRuleRow.Write(new RuleCard(
        SystemReplies.Kind,
        reply.Rule,
        Code(reply),
        Element("span", "title", reply.Speaker) + (reply.Rule.IsByCode || !reply.Rule.Keys.IsEmpty ? "" : " " + Element("span", "said", reply.Name)),
        "",
        reply.Systems,
        reply.Rows,
        null));

    /// <summary>The keys, else the codes, which an example has too; nothing where neither is known.</summary>
    private static string Code(SystemReply reply) => string.Join(", ", reply.Rule.Keys.IsEmpty ? reply.Codes : reply.Rule.Keys);
}
