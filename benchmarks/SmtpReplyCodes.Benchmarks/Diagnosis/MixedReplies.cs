using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// Mixed reply lines, the same in every run: each template in turn, so that every kind comes equally often, with names, hosts, addresses and
/// numbers drawn by a generator of fixed seed, in an order that no branch predictor learns.
/// </summary>
internal static class MixedReplies
{
    public const int Count = 2_000;

    private const uint Seed = 20_261_125;

    private static readonly string[] Users =
    [
        "information", "anna.schmidt", "john.doe", "sales.north", "marie-claire.dubois", "k.tanaka", "newsletter", "ops+alerts", "peter.van.den.berg", "x7731", "office.berlin", "maria.rossi",
    ];

    private static readonly string[] Domains =
    [
        "example.org", "mail.example.com", "customer.example.net", "shop.example.com", "students.example.edu", "corp.example.net", "post.example.org", "a-b-c.example.com",
    ];

    private static readonly string[] Hosts =
    [
        "mx1.mail.example.org", "mx-in-03.prod.example.com", "mail.example.net", "smtp7.relay.example.com", "gateway.uni.example.edu", "inbound.mx.example.net", "mta-12.eu-west.example.org",
    ];

    /// <summary>Without line ends.</summary>
    public static string[] Texts { get; } = Make();

    /// <summary>As they come from the wire, one after the other.</summary>
    public static byte[] Wire { get; } = Encoding.UTF8.GetBytes(string.Concat(Texts.Select(line => line + "\r\n")));

    public static string MeanLength => ((double)Wire.Length / Count).ToString("0.0", CultureInfo.InvariantCulture);

    private static string[] Make()
    {
        var draw = new Draw(Seed);
        var lines = new string[Count];
        for (var i = 0; i < Count; i++)
            lines[i] = Fill(ReplyTemplates.All[i % ReplyTemplates.All.Length], draw);
        draw.Shuffle(lines);
        return lines;
    }

    /// <summary>Servers send a last line where a template shows one that goes on.</summary>
    private static string Fill(string template, Draw draw)
    {
        var line = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                line.Append(template, at, template.Length - at);
                break;
            }

            var close = template.IndexOf('}', open);
            line.Append(template, at, open - at).Append(Value(template[(open + 1)..close], draw));
            at = close + 1;
        }

        line[3] = ' ';
        return line.ToString();
    }

    private static string Value(string name, Draw draw) => name switch
    {
        "user" => draw.From(Users),
        "domain" => draw.From(Domains),
        "host" => draw.From(Hosts),
        "to" or "from" => $"{draw.From(Users)}@{draw.From(Domains)}",
        "ip" => (draw.Next(3) switch { 0 => "192.0.2.", 1 => "198.51.100.", _ => "203.0.113." }) + Number(1 + draw.Next(254)),
        "queue" => draw.Next(2) == 0 ? $"{draw.Next(0x7FFFFFFF):X8}{draw.Next(0xFFFFFF):X6} ({draw.Next(999):000})" : $"{draw.Next(0xFFFFFF):x6}-{draw.Next(0x7FFFFFFF):x8}si.{draw.Next(99)} - gsmtp",
        "url" => $"https://{draw.From(Domains)}/help?c={draw.Next(9999)}",
        "num" => Number(1 + draw.Next(draw.Next(2) == 0 ? 30 : 52_428_800)),
        _ => throw new InvalidOperationException($"{{{name}}} is not known."),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
