using System.Net.Sockets;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>Replies of every kind, each with an address, an IP address and a host in text and context, so that a leak shows.</summary>
internal static class Samples
{
    /// <summary>What must not get out unless asked for.</summary>
    public static readonly string[] Secrets = ["anna", "example.org", "example.net", "192.0.2.7", "2001:db8::7", "4F2A91C0B", "said-nothing-else"];

    private const string Who = " <anna@example.org> mx.example.net[192.0.2.7] 2001:db8::7 4F2A91C0B said-nothing-else";

    private static readonly ReplyContext Context = new() { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.net", Mailbox = "anna@example.org" };

    /// <summary>One reply for each code and cause.</summary>
    public static IEnumerable<SmtpReply> All =>
    [
        .. ReplyCodes.All.Select(info => SmtpReply.Create(int.Parse(info.Id, null), info.Title + Who, Context)),
        .. CodeTable.EnhancedCodes.Select(info => SmtpReply.Create(550, $"5{info.Id[1..]} {info.Title}{Who}", Context)),
        .. CodeTable.EnhancedCodes.Select(info => SmtpReply.Create(450, $"4{info.Id[1..]} {info.Title}{Who}", Context)),
        .. Enum.GetValues<ClientFault>().Select(fault => SmtpReply.FromText("failed:" + Who, Context with { Fault = fault })),
        .. Enum.GetValues<SmtpPhase>().Select(phase => SmtpReply.Create(554, "5.7.1 refused" + Who, Context with { Phase = phase })),
        .. Enum.GetValues<DeliveryAction>().Select(action => SmtpReply.FromText(Who, Context with { Action = action })),
        SmtpReply.Create(554, "5.7.1 blocked using zen.spamhaus.org" + Who, Context),
        SmtpReply.Create(450, "4.2.0 Greylisted, try again in 5 minutes" + Who, Context),
        SmtpReply.FromText("Out of office:" + Who, Context),
    ];

    /// <summary>What the platform throws when it fails with such a host.</summary>
    public static Exception ConnectFailure => new SocketException((int)SocketError.ConnectionRefused, "Connection refused mx.example.net 192.0.2.7");
}
