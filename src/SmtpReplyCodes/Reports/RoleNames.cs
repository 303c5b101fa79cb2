namespace SmtpReplyCodes.Reports;

/// <summary>The names of mailboxes behind which stands no person: those of RFC 2142 that mail systems write from or name as contact, and those of robots.</summary>
internal static class RoleNames
{
    /// <summary>In lower case, without hyphens, dots and underscores.</summary>
    private static readonly string[] All =
    [
        "postmaster", "mailerdaemon", "maildaemon", "mdaemon", "daemon", "mailmaster", "mailadmin", "mailadministrator", "emailadmin", "mailsystem", "maildeliverysystem",
        "maildeliverysubsystem", "maildelivery", "mailer", "mmdf", "microsoftexchange", "systemattendant", "postacertificata", "abuse", "hostmaster", "webmaster", "listmaster", "listserv", "majordomo", "mailman",
        "autoreply", "autoresponder",
    ];

    private static readonly string[] NoReply =
    [
        "noreply", "noreplay", "nreply", "donotreply", "dontreply", "notreply", "noresponse", "donotrespond", "naoresponda", "noresponder", "nepasrepondre", "nichtantworten", "keineantwort", "nonrispondere", "nieodpowiadaj",
    ];

    /// <summary>Words in the addresses, or the hosts, to which mailings have failures returned.</summary>
    private static readonly string[] Bounces = ["bounce", "returns", "return-path", "undeliver", "verp", "errors-to"];

    /// <summary>Whether an address is there for returned mail, by a word in its local part or in its host.</summary>
    public static bool IsForBounces(string address) => ContainsOneOf(address, Bounces);

    /// <summary>Words in the names of programs that send mail.</summary>
    private static readonly string[] Machines =
    [
        "mail", "mailer", "smtp", "mta", "uucp", "robot", "bot", "gateway", "gw", "daemon", "system", "server", "delivery", "bounce", "bounces", "relay", "queue", "spooler",
        "www-data", "apache", "nobody", "root", "cron", "notification", "notifications", "notify", "alert", "alerts", "tracker", "service", "report", "reports", "mailbot", "listd", "fax", "sms",
    ];

    /// <summary>Whether a word of the local part is that of a program, or it ends or begins with one.</summary>
    public static bool IsMachine(ReadOnlySpan<char> localPart)
    {
        var lower = LowerCase.Of(localPart, stackalloc char[LowerCase.Usual]);
        foreach (var name in Machines)
        {
            if (lower.IndexOf(name) >= 0 && (name.Length > 3 || lower.StartsWith(name) || lower.EndsWith(name)))
                return true;
        }

        return false;
    }

    /// <summary>Words in the titles under which mail systems write, the beginnings of other languages' own among them.</summary>
    private static readonly string[] MachineTitles =
    [
        "daemon", "server", "gateway", "mailer", "mail", "delivery", "filter", "robot", "gatekeeper", "serwer", "szerver", "servidor", "serveur", "сервер", "poczt", "poštov", "почт", "пошт",
        "rendszer", "e-post", "postsystem", "pasarela", "passerelle", "correo", "courrier", "correio", "posta", "versand", "zustell", "サーバ", "メール", "邮件", "郵件", "메일",
    ];

    /// <summary>Whether the title of an author names a mail system.</summary>
    public static bool IsMachineTitle(string title) => ContainsOneOf(title, MachineTitles);

    /// <summary>Whether a local part is such a name, in any case, with hyphens, dots and underscores anywhere, and with a tag or a number behind.</summary>
    public static bool IsRole(ReadOnlySpan<char> localPart) => BeginsWithOneOf(localPart, All) || IsNoReply(localPart);

    /// <summary>Whether a local part, or the address, says that nobody reads the answers.</summary>
    public static bool IsNoReply(ReadOnlySpan<char> localPart) => BeginsWithOneOf(localPart, NoReply);

    private static bool ContainsOneOf(string text, string[] words)
    {
        var lower = LowerCase.Of(text, stackalloc char[LowerCase.Usual]);
        foreach (var word in words)
        {
            if (lower.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

    private static bool BeginsWithOneOf(ReadOnlySpan<char> localPart, string[] names)
    {
        var start = localPart.IndexOfAnyExcept("-_.");
        if (start < 0)
            return false;
        var first = char.ToLowerInvariant(localPart[start]);
        foreach (var name in names)
        {
            if (name[0] == first && BeginsWith(localPart[start..], name))
                return true;
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> localPart, string name)
    {
        var matched = 0;
        foreach (var c in localPart)
        {
            if (matched == name.Length)
                return !char.IsLetter(c);
            if (char.ToLowerInvariant(c) == name[matched])
                matched++;
            else if (c is not ('-' or '_' or '.'))
                return false;
        }

        return matched == name.Length;
    }
}
