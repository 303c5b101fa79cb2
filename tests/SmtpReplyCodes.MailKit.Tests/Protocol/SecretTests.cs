using System.Reflection;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using SmtpReplyCodes.Protocol;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>What the logger must not keep: logins and messages.</summary>
public class SecretTests
{
    private const string User = "user@example.org", Password = "hunter2-hunter2";
    private const string Challenge = "PDE4OTYuNjk3MTcwOTUyQG14LmV4YW1wbGUub3JnPg==", NamePrompt = "VXNlcm5hbWU6", PasswordPrompt = "UGFzc3dvcmQ6";

    public static TheoryData<string> Mechanisms => ["PLAIN", "LOGIN", "CRAM-MD5"];

    [Theory]
    [InlineData("PLAIN", 0)]
    [InlineData("LOGIN", 2)]
    [InlineData("CRAM-MD5", 1)]
    public void Of_a_login_the_final_reply_alone_is_kept(string mechanism, int challenges)
    {
        using var log = new ReplyProtocolLogger();
        var server = Server(mechanism);
        Mails.Failure(server, log, client => client.Authenticate(Mechanism(mechanism))).Should().BeNull();

        var replies = log.Replies.Where(reply => reply.Context!.Phase == SmtpPhase.Auth).ToArray();
        replies[^1].Should().Be(SmtpReply.Parse("235 2.7.0 welcome"));
        replies[..^1].Select(reply => (reply.Code, reply.Text)).Should().Equal(Enumerable.Repeat(((int?)334, ""), challenges));
        server.Commands.Should().Contain(line => line.StartsWith("AUTH " + mechanism, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void A_logger_behind_it_still_leaves_secrets_out(string mechanism)
    {
        var (behind, plain) = (new MemoryStream(), new MemoryStream());
        using var log = new ReplyProtocolLogger(new ProtocolLogger(behind));

        Mails.Failure(Server(mechanism), log, client => client.Authenticate(Mechanism(mechanism))).Should().BeNull();
        Mails.Failure(Server(mechanism), new ProtocolLogger(plain), client => client.Authenticate(Mechanism(mechanism))).Should().BeNull();

        Text(behind).Should().Be(Text(plain)).And.Contain("********").And.NotContain(Base64(Password));
    }

    [Fact]
    public void A_command_line_is_wiped_once_it_has_ended()
    {
        var client = new ClientSide();
        client.Connect();
        client.Answer(220);
        client.Take("AUTH PLAIN c2VjcmV0c2VjcmV0"u8);
        Line(client).Should().Contain("c2VjcmV0", "the line may be one of another command until it has ended");
        client.Take("\r\n"u8);
        Line(client).Should().NotContain("c2VjcmV0");

        client.Answer(334);
        client.Take("c2VjcmV0c2VjcmV0"u8);
        Line(client).Should().NotContain("c2VjcmV0", "an answer to a challenge is not even begun");
    }

    [Fact]
    public void Of_a_message_nothing_is_kept()
    {
        using var log = new ReplyProtocolLogger();
        var client = new ClientSide();
        client.Take("DATA\r\n"u8);
        client.Answer(354);
        client.Take("The secret of the message.\r\nRCPT TO:<none@example.org>\r\n"u8);
        Line(client).Should().NotContain("secret").And.NotContain("none@");

        Mails.Failure(new ScriptedServer(_ => null), log, User).Should().BeNull();
        log.Replies.Should().NotContain(reply => reply.Text.Contains(Mails.Body));
    }

    [Fact]
    public void The_logger_behind_it_gets_everything_and_is_disposed_unless_it_is_to_stay_open()
    {
        var (behind, plain) = (new MemoryStream(), new MemoryStream());
        using (var log = new ReplyProtocolLogger(new ProtocolLogger(behind, leaveOpen: true)))
            Mails.Failure(new ScriptedServer(_ => null), log, User);
        Mails.Failure(new ScriptedServer(_ => null), new ProtocolLogger(plain), User);
        WithoutId(behind).Should().Be(WithoutId(plain)).And.Contain("RCPT TO").And.Contain(Mails.Body);

        var (kept, disposed) = (new MemoryStream(), new MemoryStream());
        new ReplyProtocolLogger(new ProtocolLogger(kept), leaveOpen: true).Dispose();
        new ReplyProtocolLogger(new ProtocolLogger(disposed)).Dispose();
        (kept.CanWrite, disposed.CanWrite).Should().Be((true, false));
    }

    private static ScriptedServer Server(string mechanism) => new(
        line => line switch
        {
            "AUTH LOGIN" => "334 " + NamePrompt,
            _ when line == Base64(User) || (line.StartsWith("AUTH LOGIN ", StringComparison.Ordinal) && line.EndsWith(Base64(User), StringComparison.Ordinal)) => "334 " + PasswordPrompt,
            "AUTH CRAM-MD5" => "334 " + Challenge,
            _ when line.StartsWith("AUTH", StringComparison.Ordinal) || !line.Contains(' ') && line.EndsWith('=') || line == Base64(Password) => "235 2.7.0 welcome",
            _ => null,
        },
        "AUTH " + mechanism);

    private static SaslMechanism Mechanism(string name) => name switch
    {
        "PLAIN" => new SaslMechanismPlain(User, Password),
        "LOGIN" => new SaslMechanismLogin(User, Password),
        _ => new SaslMechanismCramMd5(User, Password),
    };

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>The log without the fields that differ from message to message.</summary>
    private static string WithoutId(MemoryStream stream) =>
        string.Join('\n', Text(stream).Split('\n').Where(line => !line.Contains("Message-Id:") && !line.Contains("Date:")));

    private static string Line(ClientSide client) =>
        Encoding.UTF8.GetString((byte[])typeof(ClientSide).GetField("_line", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(client)!);
}
