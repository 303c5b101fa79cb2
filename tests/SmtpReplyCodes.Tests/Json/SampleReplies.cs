namespace SmtpReplyCodes.Tests.Json;

/// <summary>A good many replies: of every code, of every cause, and made in every way.</summary>
internal static class SampleReplies
{
    public static IEnumerable<SmtpReply> All =>
    [
        .. MadeReplies.ByName.Values,
        .. Enumerable.Range(ReplyCodes.Minimum, ReplyCodes.Maximum - ReplyCodes.Minimum + 1).Select(code => SmtpReply.Create(code, "")),
        .. from info in CodeTable.EnhancedCodes from statusClass in "245" select SmtpReply.FromText($"(#{statusClass}{info.Id[1..]})"),
        .. CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes).Concat(CodeTable.ClientCodes).SelectMany(info => info.Examples).Select(example => SmtpReply.FromText(example)),
        .. from rule in MailProvider.All.SelectMany(provider => provider.Rules) where rule.Example is not null select SmtpReply.FromText(rule.Example),
        .. from list in Blocklist.All from zone in list.Zones select SmtpReply.Create(554, $"5.7.1 Service unavailable; client [192.0.2.1] blocked using {zone}"),
        SmtpReply.FromText("I am out of the office until Monday"),
        SmtpReply.FromText("Please confirm that you sent this message"),
        .. Enum.GetValues<ClientFault>().Select(fault => SmtpReply.FromText("", new ReplyContext { Fault = fault, Mailbox = "user@example.org" })),
        .. Enum.GetValues<DeliveryAction>().Select(action => SmtpReply.FromText("", new ReplyContext { Action = action })),
        .. Enum.GetValues<SmtpPhase>().Select(phase => SmtpReply.Create(550, "Sorry", new ReplyContext { Phase = phase, RemoteHost = "mx.example.org" })),
    ];
}
