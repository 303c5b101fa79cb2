using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>
/// What a good practitioner writes for the log of Postfix: an anchored, compiled regular expression for each daemon with named groups for what is
/// wanted and nothing optional that the daemon never writes, the most frequent first.
/// </summary>
internal static class PostfixRegexes
{
    private const RegexOptions Options = RegexOptions.Compiled | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Start = @"^(?<time>[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}) \S+ postfix/";
    private const string To = @"\[\d+\]: (?<id>[0-9A-Za-z]+): to=<(?<to>[^>]*)>,( orig_to=<(?<original>[^>]*)>,)? relay=";
    private const string Result = @" delay=[\d.]+, delays=[\d./]+, dsn=(?<dsn>\d\.\d+\.\d+), status=(?<status>[a-z]+) \((?<text>.*)\)$";

    /// <summary>Which of them tells what.</summary>
    public const int From = 0, Removed = 1, Reject = 8;

    public static Regex[] Compiled() =>
    [
        new(Start + @"qmgr\[\d+\]: (?<id>[0-9A-Za-z]+): from=<(?<from>[^>]*)>, size=\d+, nrcpt=\d+ \(queue active\)$", Options),
        new(Start + @"qmgr\[\d+\]: (?<id>[0-9A-Za-z]+): removed$", Options),
        new(Start + "smtp" + To + @"(?<relay>[^\[,]+)(\[(?<ip>[^\]]*)\]:\d+)?,( conn_use=\d+,)?" + Result, Options),
        new(Start + "lmtp" + To + @"(?<relay>[^\[,]+)(\[(?<ip>[^\]]*)\](:\d+)?)?,( conn_use=\d+,)?" + Result, Options),
        new(Start + "local" + To + "(?<relay>[^,]+)," + Result, Options),
        new(Start + "virtual" + To + "(?<relay>[^,]+)," + Result, Options),
        new(Start + "pipe" + To + "(?<relay>[^,]+)," + Result, Options),
        new(Start + "error" + To + "(?<relay>[^,]+)," + Result, Options),
        new(Start + @"smtpd\[\d+\]: NOQUEUE: reject: (?<phase>[A-Z]+) from (?<relay>[^\[]+)\[(?<ip>[^\]]*)\]: (?<text>(?<code>\d{3}) (?<dsn>\d\.\d+\.\d+) .*); from=<(?<from>[^>]*)> to=<(?<to>[^>]*)> proto=\S+ helo=<[^>]*>$", Options),
        new(Start + @"bounce\[\d+\]: (?<id>[0-9A-Za-z]+): sender non-delivery notification: (?<text>[0-9A-Za-z]+)$", Options),
    ];
}
