using System.Text;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;
using static SmtpReplyCodes.Tool.Output.Html.HtmlText;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>One mail system as a card: what it is, and the way to each thing that it says or shows.</summary>
internal static class HtmlSystemRow
{
    public const string Kind = "mail-system";

    public const string Title = "Mail systems";

    public const string About = "Servers, filters, services and mail programs: how each shows itself and reports, what it says in a way of its own, and where its log lies.";

    private const int LongestName = 72;

    public static string Write(MailSystem system)
    {
        var html = new StringBuilder();
        html.Append($"<details class=\"row\" id=\"{Escape(system.Id)}\" data-kind=\"{Kind}\" data-severity=\"\" data-cause=\"\" data-phase=\"\"{Data("system", [system.Id])} data-names=\"\" ");
        html.Append($"data-called=\"{Escape(string.Join('|', system.Aliases.Prepend(system.Name).Prepend(system.Id)))}\">\n<summary>");
        html.Append(Element("span", "sort", EnumName.Of(system.Kind))).Append(' ').Append(Element("span", "title", system.Name)).Append(' ');
        html.Append("<span class=\"marks\">").Append(Element("span", "cause", Count(system))).Append("</span></summary>\n");
        return html.Append(Definitions(Parts(system))).Append("</details>\n").ToString();
    }

    private static string Count(MailSystem system)
    {
        string[] words = [system.Era == MailSystemEra.Legacy ? "legacy" : "", Number(system.ClientCodes.Length, "code", "codes"), Number(system.Replies.Length, "reply", "replies")];
        return string.Join(", ", words.Where(word => word.Length > 0));
    }

    private static string Number(int count, string one, string more) => count switch { 0 => "", 1 => $"1 {one}", _ => $"{count} {more}" };

    private static IEnumerable<(string Class, string Label, string Words)> Parts(MailSystem system) =>
    [
        ("usage", "About", Escape(system.About)),
        ("replies", "Shows", ListOrNothing(system.ClientCodes.Select(code => Line(code.Id, code.Id, code.Title)))),
        ("replies", "Says", system.Replies.IsEmpty && system.ClientCodes.IsEmpty ? SystemWords.NothingOfItsOwn : ListOrNothing(SystemReplies.Of(system).Select(Reply))),
        ("where", "Log", Escape(system.Log ?? "")),
        ("where", "Settings", Escape(system.Configuration ?? "")),
        ("where", "Reports", Escape(SystemWords.Reports(system))),
        ("systems", "Based on", system.BasedOn is { } basis ? $"{Link("#" + basis.Id, basis.Name)}, whose words it shares" : ""),
        ("systems", "In it run", ListOrNothing(SystemWords.BasedOnIt(system).Select(other => Link("#" + other.Id, other.Name)))),
        ("names", "Known as", Escape(string.Join(", ", system.Aliases))),
        ("usage", "Kind", Escape(SystemWords.Kind(system))),
        ("examples", "Shows itself", ListOrNothing(SystemWords.Marks(system).Select(place => $"{Escape(place.Place)} {string.Concat(place.Marks.Select(mark => $"<code>{Escape(mark)}</code>"))}"))),
        ("basis", "Rests on", Escape(SystemWords.Basis(system))),
        ("see", "See", ListOrNothing(system.References.Select(url => Link(url, Short(url))))),
    ];

    private static string Reply(SystemReply reply) => Line(reply.Rule.Id, Beginning(reply.Name), EnumName.Of(reply.Rule.Cause));

    private static string Line(string id, string name, string says) => $"<a href=\"#{Escape(id)}\"><code>{Escape(name)}</code></a> {Escape(says)}";

    /// <summary>So much that one knows the reply again; the whole of it stands in its card.</summary>
    private static string Beginning(string name)
    {
        if (name.Length <= LongestName)
            return name;
        var blank = name.LastIndexOf(' ', LongestName - 1);
        return (blank > 0 ? name[..blank] : name[..LongestName]) + " …";
    }

    /// <summary>An address as one reads it.</summary>
    private static string Short(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
}
