using SmtpReplyCodes.Fields;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>What could name a person or a machine is there when asked for, and only then.</summary>
public class OptionalFieldTests
{
    private const string Wire = "550-5.1.1 <anna@example.org>: unknown\r\n550 5.1.1 says mx.example.net [192.0.2.7]";

    private static readonly SmtpReply Reply = SmtpReply.Create(
        550, Wire.Replace("550-", "", StringComparison.Ordinal).Replace("550 ", "", StringComparison.Ordinal), new ReplyContext { Mailbox = "anna@example.org", RemoteHost = "mx.example.net" });

    public static TheoryData<SmtpLogOptions, string[]> Asked => new()
    {
        { new(), [] },
        { new() { Text = SmtpLogText.Redacted }, [@"smtp.reply.text=<[address]>: unknown\nsays [host] [[ip]]"] },
        { new() { Text = SmtpLogText.Raw }, [@"smtp.reply.text=<anna@example.org>: unknown\nsays mx.example.net [192.0.2.7]"] },
        { new() { IncludeRecipient = true }, ["email.recipient=anna@example.org"] },
        { new() { IncludeRecipientDomain = true }, ["email.recipient.domain=example.org"] },
        { new() { IncludeRemoteHost = true }, ["server.address=mx.example.net"] },
        {
            new() { IncludeRemoteHost = true, IncludeRecipient = true, IncludeRecipientDomain = true, Naming = SmtpLogNaming.PascalCase },
            ["EmailRecipient=anna@example.org", "EmailRecipientDomain=example.org", "ServerAddress=mx.example.net"]
        },
    };

    [Theory]
    [MemberData(nameof(Asked), DisableDiscoveryEnumeration = true)]
    public void Each_by_its_option(SmtpLogOptions options, string[] expected)
    {
        var always = ReplyFields.Of(Reply, SmtpLogOptions.Default).Length;

        ReplyFields.Of(Reply, options).Skip(always).Select(Field.Line).Should().Equal(expected);
    }

    [Theory]
    [InlineData("anna@example.org", SmtpPhase.MailFrom, null, null)]
    [InlineData("anna@example.org", SmtpPhase.Unknown, "anna@example.org", "example.org")]
    [InlineData("\"a@b\"@example.org", SmtpPhase.RcptTo, "\"a@b\"@example.org", "example.org")]
    [InlineData("postmaster", SmtpPhase.RcptTo, "postmaster", null)]
    [InlineData("anna@", SmtpPhase.RcptTo, "anna@", null)]
    [InlineData("", SmtpPhase.RcptTo, null, null)]
    [InlineData(null, SmtpPhase.RcptTo, null, null)]
    public void The_recipient_is_never_the_sender(string? mailbox, SmtpPhase phase, string? address, string? domain)
    {
        var reply = SmtpReply.Create(550, "x", new ReplyContext { Mailbox = mailbox, Phase = phase });
        var fields = ReplyFields.Of(reply, new SmtpLogOptions { IncludeRecipient = true, IncludeRecipientDomain = true }).ToDictionary();

        fields.GetValueOrDefault(SmtpLogFields.Recipient).Should().Be(address);
        fields.GetValueOrDefault(SmtpLogFields.RecipientDomain).Should().Be(domain);
    }

    [Fact]
    public void All_names_may_be_in_PascalCase() =>
        ReplyFields.Of(SmtpReply.Parse("450 4.2.0 Greylisted, try again in 5 minutes"), new SmtpLogOptions { Naming = SmtpLogNaming.PascalCase }).Select(field => field.Key).Should().Equal(
            "SmtpStatusCode", "SmtpEnhancedCode", "SmtpSeverity", "SmtpCause", "SmtpAction", "SmtpRetryAfterSeconds", "SmtpHardBounce", "SmtpConfidence", "SmtpRule", "SmtpTableVersion");

    [Fact]
    public void No_reader_is_no_option() => FluentActions.Invoking(() => new SmtpLogOptions { Reader = null! }).Should().Throw<ArgumentNullException>();
}
