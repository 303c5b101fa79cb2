using System.Text.Json;
using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>
/// From end to end, for the systems that this library began with and all others: found by the names that people use, recognised by what it shows, its own codes and words diagnosed,
/// its bounce read, its page shown. Of what nothing is public it is said so, and plain standard replies are understood all the same.
/// </summary>
public class NamedSystemTests
{
    private static readonly JsonDocumentOptions Jsonc = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What any server may say that follows RFC 5321 and RFC 3463.</summary>
    private static readonly (string Reply, SmtpCause Cause)[] Standard =
    [
        ("550 5.1.1 <b.person@example.org>: User unknown", SmtpCause.UserUnknown),
        ("452 4.2.2 Mailbox full", SmtpCause.MailboxFull),
        ("552 5.3.4 Message size exceeds fixed limit", SmtpCause.MessageTooLarge),
        ("550 5.7.1 Relaying denied", SmtpCause.RelayDenied),
        ("451 4.7.1 Greylisted, please try again later", SmtpCause.Greylisted),
        ("535 5.7.8 Authentication credentials invalid", SmtpCause.AuthenticationFailed),
    ];

    public static TheoryData<string, string> Names => new()
    {
        { "AA Mail Server", "aa-mail-server" },
        { "Alt-N MDaemon", "mdaemon" },
        { "ArGoSoft Mail Server", "argosoft" },
        { "Axigen", "axigen" },
        { "Barracuda Spam Firewall", "barracuda" },
        { "CMail", "cmail" },
        { "CMailServer", "cmailserver" },
        { "FTGate", "ftgate" },
        { "GMS Mail", "gms" },
        { "Internet Anywhere", "internet-anywhere" },
        { "Kerio MailServer", "kerio" },
        { "Lotus Notes/Domino", "lotus-domino" },
        { "Lotus Notes", "lotus-domino" },
        { "MailEnable", "mailenable" },
        { "MailMax", "mailmax" },
        { "Mailtraq", "mailtraq" },
        { "Merak/IceWarp", "icewarp" },
        { "Microsoft Exchange", "exchange-2013" },
        { "Exchange 2003", "exchange-2003" },
        { "Novell GroupWise", "groupwise" },
        { "qmail", "qmail" },
        { "PostCast Server", "postcast" },
        { "Postconf", "postfix" },
        { "Postfix", "postfix" },
        { "PowerMTA", "powermta" },
        { "QK SMTP Server", "qk-smtp" },
        { "Rockliffe MailSite", "mailsite" },
        { "Sendmail", "sendmail" },
        { "SurgeMail", "surgemail" },
        { "TFS Secure Message Server", "tfs" },
        { "VisNetic Mail Server", "icewarp" },
        { "WinMail", "winmail" },
        { "Zimbra", "zimbra" },
        { "Eudora", "eudora" },
        { "FoxMail", "foxmail" },
        { "Outlook", "outlook" },
        { "Outlook Express", "outlook-express" },
        { "Windows Mail", "windows-mail" },
        { "Thunderbird", "thunderbird" },
    };

    public static TheoryData<string> Ids => [.. MailSystem.All.Select(system => system.Id)];

    /// <summary>Of these nobody showed in public what they say.</summary>
    public static TheoryData<string> Unknown => [.. MailSystem.All.Where(system => system.Basis == MailSystemBasis.None).Select(system => system.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_found_by_its_name_and_its_page_is_shown(string name, string id)
    {
        var run = await ToolRun.Of("systems", name);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        MailSystem.Find(name)!.Id.Should().Be(id);
        run.Pages.First(page => page.Labels.Contains("System"))["System"].Should().Be($"{MailSystem.Find(id)!.Name} ({id})");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_recognised_by_what_it_shows(string id)
    {
        using var row = Row(id);
        foreach (var place in Items(row.RootElement, "greeting"))
        {
            var clue = JsonSerializer.Deserialize<MailSystemClue>(place.GetProperty("in"));
            foreach (var example in Items(place, "examples"))
                MailSystem.FindCandidates(clue, example.GetString()).Should().Contain(system => system.Id == id, "{0} shows it", example);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_own_codes_and_words_are_diagnosed(string id)
    {
        using var row = Row(id);
        var system = MailSystem.Find(id)!;
        foreach (var rule in Items(row.RootElement, "replies"))
        {
            var phase = Items(rule, "phases").Select(phase => JsonSerializer.Deserialize<SmtpPhase>(phase)).FirstOrDefault();
            foreach (var example in Items(rule, "examples"))
            {
                var reply = SmtpReply.FromText(example.GetString()!, new ReplyContext { MailSystem = system, Phase = phase });

                reply.Diagnosis.RuleId.Should().Be(rule.GetProperty("id").GetString());
                JsonSerializer.Serialize(reply.Cause).Should().Be($"\"{rule.GetProperty("cause").GetString()}\"");
                reply.Remediation.Should().NotBeEmpty();
            }
        }

        system.Replies.Count(reply => reply.Provider.Length == 0).Should().Be(Items(row.RootElement, "replies").Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_bounce_is_read(string id)
    {
        using var row = Row(id);
        foreach (var specimen in Items(row.RootElement, "bounces").SelectMany(form => Items(form, "specimens")))
        {
            var report = DeliveryReport.Read(File.ReadAllBytes(Specimen(specimen.GetString()!)));

            if (report.Kind is DeliveryReportKind.Failure or DeliveryReportKind.Delay or DeliveryReportKind.Success)
                report.Recipients.Should().NotBeEmpty();
            if (report.Kind != DeliveryReportKind.None)
                Origins(report.MailSystem).Should().Contain(id, "{0} shows it", specimen);
        }
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Of_what_nothing_is_public_it_is_said_so_and_the_standard_holds(string id)
    {
        var system = MailSystem.Find(id)!;

        Enum.GetValues<MailSystemClue>().Should().OnlyContain(clue => system.GetMarks(clue).IsEmpty);
        system.Replies.Should().BeEmpty();
        (await ToolRun.Of("systems", id)).Lines.Should().Contain(line => line.Contains("nothing public", StringComparison.OrdinalIgnoreCase));
        foreach (var (reply, cause) in Standard)
            SmtpReply.Parse(reply).Cause.Should().Be(cause).And.Be(SmtpReply.FromText(reply, new ReplyContext { MailSystem = system }).Cause);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Who_speaks_never_changes_what_plain_standard_replies_mean(string id)
    {
        foreach (var (reply, cause) in Standard)
            SmtpReply.FromText(reply, new ReplyContext { MailSystem = MailSystem.Find(id) }).Cause.Should().Be(cause, "{0} says {1}", id, reply);
    }

    private static JsonDocument Row(string id) => JsonDocument.Parse(File.ReadAllText(Checkout.File("src", "SmtpReplyCodes", "Data", "systems", id + ".jsonc")), Jsonc);

    private static List<JsonElement> Items(JsonElement row, string name) => row.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];

    private static string Specimen(string name)
    {
        var path = Checkout.File(["tests", "SmtpReplyCodes.Tests", "Reports", "Specimens", .. name.Split('/')]);
        return File.Exists(path + ".eml") ? path + ".eml" : path + ".txt";
    }

    private static IEnumerable<string> Origins(MailSystem? system)
    {
        for (; system is not null; system = system.BasedOn)
            yield return system.Id;
    }
}
