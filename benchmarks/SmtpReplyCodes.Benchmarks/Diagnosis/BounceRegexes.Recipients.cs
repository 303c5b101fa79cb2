using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <content>On recipients, mailboxes, domains and relays.</content>
internal static partial class BounceRegexes
{
    [GeneratedRegex(@"user (is )?unknown", Options)]
    private static partial Regex Recipient01();

    [GeneratedRegex(@"unknown (user|recipient|mailbox|account)", Options)]
    private static partial Regex Recipient02();

    [GeneratedRegex(@"no such (user|recipient|mailbox|address|account|person)", Options)]
    private static partial Regex Recipient03();

    [GeneratedRegex(@"(user|recipient|mailbox|account|addressee).*(not found|does ?n[o']t exist)", Options)]
    private static partial Regex Recipient04();

    [GeneratedRegex(@"\b5\.1\.1\b.*(rejected|failed|unknown|invalid)", Options)]
    private static partial Regex Recipient05();

    [GeneratedRegex(@"invalid (recipient|mailbox|user|rcpt|address)", Options)]
    private static partial Regex Recipient06();

    [GeneratedRegex(@"(mailbox|recipient|address) (is )?(unavailable|invalid|incorrect)", Options)]
    private static partial Regex Recipient07();

    [GeneratedRegex(@"no (mailbox|account|user)( here)? (by|with|of) that name", Options)]
    private static partial Regex Recipient08();

    [GeneratedRegex(@"not a valid (recipient|user|mailbox|address)", Options)]
    private static partial Regex Recipient09();

    [GeneratedRegex(@"(recipient|rcpt).*not (listed|known|exist)", Options)]
    private static partial Regex Recipient10();

    [GeneratedRegex(@"unverified (address|recipient)", Options)]
    private static partial Regex Recipient11();

    [GeneratedRegex(@"\baddress(ee)? (unknown|does not exist)\b", Options)]
    private static partial Regex Recipient12();

    [GeneratedRegex(@"no longer (valid|exists?|available|works here)", Options)]
    private static partial Regex Recipient13();

    [GeneratedRegex(@"not our (customer|user)", Options)]
    private static partial Regex Recipient14();

    [GeneratedRegex(@"(account|user|mailbox|recipient).*(disabled|deactivated|suspended|closed|locked)", Options)]
    private static partial Regex Recipient15();

    [GeneratedRegex(@"(mailbox|account|user) (has been |is )?(inactive|expired|terminated|blocked)", Options)]
    private static partial Regex Recipient16();

    [GeneratedRegex(@"does(n't| not) have an? (active )?account", Options)]
    private static partial Regex Recipient17();

    [GeneratedRegex(@"(mailbox|account).*(temporarily|currently) (unavailable|locked|disabled)", Options)]
    private static partial Regex Recipient18();

    [GeneratedRegex(@"(user|recipient|he|she) (has )?moved", Options)]
    private static partial Regex Recipient19();

    [GeneratedRegex(@"please (try|use) the new address", Options)]
    private static partial Regex Recipient20();

    [GeneratedRegex(@"over ?quota", Options)]
    private static partial Regex Recipient21();

    [GeneratedRegex(@"quota (is )?exceeded", Options)]
    private static partial Regex Recipient22();

    [GeneratedRegex(@"(exceed(ed|s)?|over|reached|out of).*(quota|mailbox limit|storage limit)", Options)]
    private static partial Regex Recipient23();

    [GeneratedRegex(@"(mailbox|inbox|account|mail ?box).*\bfull\b", Options)]
    private static partial Regex Recipient24();

    [GeneratedRegex(@"(mailbox|inbox).*(exceed|over).*(size|limit)", Options)]
    private static partial Regex Recipient25();

    [GeneratedRegex(@"\b[45]\.2\.2\b", Options)]
    private static partial Regex Recipient26();

    [GeneratedRegex(@"not enough (storage )?space.*(mailbox|user)", Options)]
    private static partial Regex Recipient27();

    [GeneratedRegex(@"(domain|host)( name)? (not found|unknown|does not exist)", Options)]
    private static partial Regex Recipient28();

    [GeneratedRegex(@"no such (domain|host)", Options)]
    private static partial Regex Recipient29();

    [GeneratedRegex(@"(host|domain).*(lookup|resolution).*fail", Options)]
    private static partial Regex Recipient30();

    [GeneratedRegex(@"\bnull mx\b|mx .*non-?existent", Options)]
    private static partial Regex Recipient31();

    [GeneratedRegex(@"(does not|doesn't|will not) accept (any )?mail\b", Options)]
    private static partial Regex Recipient32();

    [GeneratedRegex(@"unrout(e)?able (mail )?(domain|address)", Options)]
    private static partial Regex Recipient33();

    [GeneratedRegex(@"gr[ae]y-?list(ed|ing)", Options)]
    private static partial Regex Recipient34();

    [GeneratedRegex(@"(try|come back|retry).*(in|after) \d+ (seconds|minutes)", Options)]
    private static partial Regex Recipient35();

    [GeneratedRegex(@"temporarily (deferred|rejected).*(retry|try again)", Options)]
    private static partial Regex Recipient36();

    [GeneratedRegex(@"relay(ing)? (access )?(is )?(denied|not allowed|not permitted|prohibited)", Options)]
    private static partial Regex Recipient37();

    [GeneratedRegex(@"(unable|not allowed|refused?|cannot) to relay", Options)]
    private static partial Regex Recipient38();

    [GeneratedRegex(@"we do(n't| not) relay", Options)]
    private static partial Regex Recipient39();

    [GeneratedRegex(@"too many (recipients|rcpts|addressees)", Options)]
    private static partial Regex Recipient40();

    [GeneratedRegex(@"(recipient|rcpt) (limit|count).*(exceed|reached|over)", Options)]
    private static partial Regex Recipient41();

    [GeneratedRegex(@"(restricted|only members).*(group|list|write)", Options)]
    private static partial Regex Recipient42();

    [GeneratedRegex(@"\bmoderat(ed|ion|or)\b", Options)]
    private static partial Regex Recipient43();

    [GeneratedRegex(@"recipient (address )?rejected: access denied", Options)]
    private static partial Regex Recipient44();
}
