using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <content>On senders, their hosts and their rights.</content>
internal static partial class BounceRegexes
{
    [GeneratedRegex(@"sender (address )?rejected: (domain|unverified|undeliverable|not owned)", Options)]
    private static partial Regex Sender01();

    [GeneratedRegex(@"domain of (the )?sender.*(does not exist|not found|unresolvable)", Options)]
    private static partial Regex Sender02();

    [GeneratedRegex(@"(sender|from).*(domain|address).*(not (exist|found|resolve)|unresolvable)", Options)]
    private static partial Regex Sender03();

    [GeneratedRegex(@"(sender|return path|mail from).*(invalid|refused|denied|not allowed)", Options)]
    private static partial Regex Sender04();

    [GeneratedRegex(@"sender.*(blocked|blacklisted|banned)", Options)]
    private static partial Regex Sender05();

    [GeneratedRegex(@"not (owned|authori[sz]ed).*send.* as", Options)]
    private static partial Regex Sender06();

    [GeneratedRegex(@"no permission to send as", Options)]
    private static partial Regex Sender07();

    [GeneratedRegex(@"\bspf\b.*(fail|reject|invalid|denied|none|error|evaluated)", Options)]
    private static partial Regex Sender08();

    [GeneratedRegex(@"(not|isn't) (allowed|permitted|authori[sz]ed) to send.*(for|from).*domain", Options)]
    private static partial Regex Sender09();

    [GeneratedRegex(@"\bdkim\b.*(fail|invalid|missing|required|no )", Options)]
    private static partial Regex Sender10();

    [GeneratedRegex(@"\bdmarc\b", Options)]
    private static partial Regex Sender11();

    [GeneratedRegex(@"unauthenticated (e-?mail|mail|message)", Options)]
    private static partial Regex Sender12();

    [GeneratedRegex(@"(sender|message|mail).*(not|un)authenticated", Options)]
    private static partial Regex Sender13();

    [GeneratedRegex(@"(blocked|listed|found).*\b(rbl|dnsbl|spamhaus|spamcop|barracuda|sorbs|zen)\b", Options)]
    private static partial Regex Sender14();

    [GeneratedRegex(@"(block|black|deny)-?list(ed)?\b", Options)]
    private static partial Regex Sender15();

    [GeneratedRegex(@"client host.*(blocked|rejected).*using", Options)]
    private static partial Regex Sender16();

    [GeneratedRegex(@"\b(is|are|was) (listed|blocked) (on|in|by|at)", Options)]
    private static partial Regex Sender17();

    [GeneratedRegex(@"(bad|poor|low).*reputation", Options)]
    private static partial Regex Sender18();

    [GeneratedRegex(@"(banned|blocked).*\bip\b", Options)]
    private static partial Regex Sender19();

    [GeneratedRegex(@"(your|sending|client) ip( address)?.*(blocked|denied|refused|unwanted|listed)", Options)]
    private static partial Regex Sender20();

    [GeneratedRegex(@"delist(ing|ed)?\b", Options)]
    private static partial Regex Sender21();

    [GeneratedRegex(@"unusual (rate|amount|number|volume) of (unsolicited|unwanted|suspicious|mail)", Options)]
    private static partial Regex Sender22();

    [GeneratedRegex(@"dynamic (ip|address|pool|host)", Options)]
    private static partial Regex Sender23();

    [GeneratedRegex(@"(no|without|missing|lacks?).*(ptr|reverse dns|rdns)", Options)]
    private static partial Regex Sender24();

    [GeneratedRegex(@"cannot find your (reverse )?host ?name", Options)]
    private static partial Regex Sender25();

    [GeneratedRegex(@"reverse (dns|lookup|mapping).*(fail|match|invalid|missing)", Options)]
    private static partial Regex Sender26();

    [GeneratedRegex(@"\bptr\b.*(record|missing|required|match)", Options)]
    private static partial Regex Sender27();

    [GeneratedRegex(@"(helo|ehlo).*(rejected|invalid|refused|resolve|fully)", Options)]
    private static partial Regex Sender28();

    [GeneratedRegex(@"fully-?qualified (host|domain)", Options)]
    private static partial Regex Sender29();

    [GeneratedRegex(@"(must|need|please).*(issue|use|start).*starttls", Options)]
    private static partial Regex Sender30();

    [GeneratedRegex(@"(tls|ssl|encryption).*(required|not available|unavailable|failed|negotiate)", Options)]
    private static partial Regex Sender31();

    [GeneratedRegex(@"certificate.*(invalid|expired|match|verify|untrusted)", Options)]
    private static partial Regex Sender32();

    [GeneratedRegex(@"\b(mta-sts|dane|tlsa)\b", Options)]
    private static partial Regex Sender33();

    [GeneratedRegex(@"auth(entication)?( is)? required", Options)]
    private static partial Regex Sender34();

    [GeneratedRegex(@"(authentication|login|password|credentials).*(fail|invalid|incorrect|not accepted|unsuccessful)", Options)]
    private static partial Regex Sender35();

    [GeneratedRegex(@"\b535\b.*auth", Options)]
    private static partial Regex Sender36();

    [GeneratedRegex(@"(user ?name|password).*(wrong|not accepted|incorrect)", Options)]
    private static partial Regex Sender37();

    [GeneratedRegex(@"rate[- ]?limit(ed|ing)?", Options)]
    private static partial Regex Sender38();

    [GeneratedRegex(@"too many (messages|connections|mails|e-?mails|errors|concurrent)", Options)]
    private static partial Regex Sender39();

    [GeneratedRegex(@"too much mail", Options)]
    private static partial Regex Sender40();

    [GeneratedRegex(@"(exceed|reach)(ed)?.*(sending|daily|hourly|message).*(limit|quota)", Options)]
    private static partial Regex Sender41();

    [GeneratedRegex(@"(daily|hourly|sending) (sending )?(quota|limit)", Options)]
    private static partial Regex Sender42();

    [GeneratedRegex(@"(slow(ing)? down|throttl(ed|ing))", Options)]
    private static partial Regex Sender43();

    [GeneratedRegex(@"(connections?|sessions?).*(limit|exceed|concurrent)", Options)]
    private static partial Regex Sender44();

    [GeneratedRegex(@"suppress(ed|ion)( list)?", Options)]
    private static partial Regex Sender45();
}
