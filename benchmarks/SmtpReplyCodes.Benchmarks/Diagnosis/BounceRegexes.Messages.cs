using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <content>On messages, the dialogue, and systems.</content>
internal static partial class BounceRegexes
{
    [GeneratedRegex(@"(identified|detected|classified|rejected|looks like|considered|flagged).*\bspam\b", Options)]
    private static partial Regex Message01();

    [GeneratedRegex(@"\bspam\b.*(detected|score|blocked|rejected|content|message)", Options)]
    private static partial Regex Message02();

    [GeneratedRegex(@"(unsolicited|junk|bulk) (mail|e-?mail|message)", Options)]
    private static partial Regex Message03();

    [GeneratedRegex(@"high probability of spam", Options)]
    private static partial Regex Message04();

    [GeneratedRegex(@"\bphish(ing|y)?\b", Options)]
    private static partial Regex Message05();

    [GeneratedRegex(@"(uri|url|link).*(block|black|list)", Options)]
    private static partial Regex Message06();

    [GeneratedRegex(@"(content|body|text).*(rejected|blocked|filter|denied|security)", Options)]
    private static partial Regex Message07();

    [GeneratedRegex(@"(virus|malware|trojan|worm|infected)", Options)]
    private static partial Regex Message08();

    [GeneratedRegex(@"(attachment|file).*(forbidden|not allowed|blocked|prohibited|banned|type)", Options)]
    private static partial Regex Message09();

    [GeneratedRegex(@"(message|mail|e-?mail).*(too (large|big|long)|size).*", Options)]
    private static partial Regex Message10();

    [GeneratedRegex(@"(size|length).*(exceed|over|limit|maximum)", Options)]
    private static partial Regex Message11();

    [GeneratedRegex(@"exceeds? (the )?(maximum|fixed|allowed).*(size|limit)", Options)]
    private static partial Regex Message12();

    [GeneratedRegex(@"line (is )?too long", Options)]
    private static partial Regex Message13();

    [GeneratedRegex(@"(header|from:).*(missing|lacks|invalid|multiple|malformed)", Options)]
    private static partial Regex Message14();

    [GeneratedRegex(@"(lacks|missing|no|without).*(from|date|message-id|header)", Options)]
    private static partial Regex Message15();

    [GeneratedRegex(@"bare (lf|cr|line ?feeds?)", Options)]
    private static partial Regex Message16();

    [GeneratedRegex(@"(8|eight)[- ]?bit.*(data|header|conversion|mime)", Options)]
    private static partial Regex Message17();

    [GeneratedRegex(@"too many hops", Options)]
    private static partial Regex Message18();

    [GeneratedRegex(@"hop count (exceeded|too)", Options)]
    private static partial Regex Message19();

    [GeneratedRegex(@"mail (is )?loop(s|ing)?\b", Options)]
    private static partial Regex Message20();

    [GeneratedRegex(@"policy (violation|rule|reasons?|restriction)", Options)]
    private static partial Regex Message21();

    [GeneratedRegex(@"(rejected|refused|denied|blocked).*(policy|administrat)", Options)]
    private static partial Regex Message22();

    [GeneratedRegex(@"administrative(ly)? prohibit", Options)]
    private static partial Regex Message23();

    [GeneratedRegex(@"(country|region|geo).*(not accepted|blocked|denied)", Options)]
    private static partial Regex Message24();

    [GeneratedRegex(@"syntax error", Options)]
    private static partial Regex Message25();

    [GeneratedRegex(@"(bad|invalid).*(syntax|address)", Options)]
    private static partial Regex Message26();

    [GeneratedRegex(@"command (not|un)(recogni[sz]ed| recogni[sz]ed|known| implemented)", Options)]
    private static partial Regex Message27();

    [GeneratedRegex(@"bad sequence|out of sequence", Options)]
    private static partial Regex Message28();

    [GeneratedRegex(@"no valid recipients", Options)]
    private static partial Regex Message29();

    [GeneratedRegex(@"improper use.*pipelining", Options)]
    private static partial Regex Message30();

    [GeneratedRegex(@"unsupported (option|parameter|command)", Options)]
    private static partial Regex Message31();

    [GeneratedRegex(@"(confirm|challenge|verify).*(person|human|sender|sent)", Options)]
    private static partial Regex Message32();

    [GeneratedRegex(@"(out of (the )?office|on vacation|auto-?reply|automatic reply)", Options)]
    private static partial Regex Message33();

    [GeneratedRegex(@"(insufficient|not enough|out of).*(system )?(storage|disk|space|memory)", Options)]
    private static partial Regex Message34();

    [GeneratedRegex(@"disk.*\bfull\b", Options)]
    private static partial Regex Message35();

    [GeneratedRegex(@"(service|server).*(shutting down|unavailable|closing|busy)", Options)]
    private static partial Regex Message36();

    [GeneratedRegex(@"(queue file|write|database|i/o|disk).*error", Options)]
    private static partial Regex Message37();

    [GeneratedRegex(@"(server|system|local) (configuration|internal)? ?(problem|error|fault)", Options)]
    private static partial Regex Message38();

    [GeneratedRegex(@"temporar(y|ily).*(lookup|failure|problem|error)", Options)]
    private static partial Regex Message39();

    [GeneratedRegex(@"(overload(ed)?|load average|too busy)", Options)]
    private static partial Regex Message40();

    [GeneratedRegex(@"(timed? ?out|timeout)", Options)]
    private static partial Regex Message41();

    [GeneratedRegex(@"(connection|session).*(refused|dropped|lost|reset|closed|timed)", Options)]
    private static partial Regex Message42();

    [GeneratedRegex(@"(dns|name server|nameserver).*(fail|error|timeout)", Options)]
    private static partial Regex Message43();

    [GeneratedRegex(@"no route to host|network (is )?unreachable", Options)]
    private static partial Regex Message44();

    [GeneratedRegex(@"(delivery time|message|mail).*(expired|too long|could not be delivered)", Options)]
    private static partial Regex Message45();

    [GeneratedRegex(@"giving up|retry time(out)? (exceeded|not reached)", Options)]
    private static partial Regex Message46();
}
