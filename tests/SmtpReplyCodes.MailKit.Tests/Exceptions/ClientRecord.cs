using System.Net.Mail;
using System.Net.Sockets;
using System.Text.Json;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MailKitStatusCode = MailKit.Net.Smtp.SmtpStatusCode;
using NetStatusCode = System.Net.Mail.SmtpStatusCode;
using SmtpException = System.Net.Mail.SmtpException;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>What a real client made of what a real server said: the exception that it threw, and the lines on the wire.</summary>
internal sealed class ClientRecord(JsonElement json)
{
    private const string FromServer = "S: ", FromClient = "C: ";

    public bool IsFailure => json.GetProperty("exception").ValueKind == JsonValueKind.Object;

    public string Client => json.GetProperty("client").GetString()!;

    /// <summary>What names the record in a test's output.</summary>
    public string Name => $"{Client} {json.GetProperty("api").GetString()}, {json.GetProperty("server").GetString()}: {json.GetProperty("provoked_by").GetString()}";

    /// <summary>The status that the exception tells as a number; null where it tells none.</summary>
    public int? StatusCode => json.GetProperty("exception").TryGetProperty("StatusCodeInt", out var number) && !IsMadeUp ? number.GetInt32() : null;

    private bool IsMadeUp => json.GetProperty("exception").GetProperty("message").GetString() == "No recipients were accepted.";

    /// <summary>The exception, made anew from its type and its properties.</summary>
    public Exception Exception => Make(json.GetProperty("exception"))!;

    /// <summary>The replies that refuse, as they stood on the wire.</summary>
    public string[] Refusals => [.. Replies().Where(reply => reply[0] is '4' or '5')];

    /// <summary>The texts of the replies that do not refuse.</summary>
    public string[] Successes => [.. Replies().Where(reply => reply[0] is '2' or '3')];

    public static IEnumerable<ClientRecord> Read(string file) => File.ReadLines(file).Select(line => new ClientRecord(JsonDocument.Parse(line).RootElement));

    private IEnumerable<string> Replies()
    {
        var reply = new List<string>();
        foreach (var line in (json.GetProperty("wire").GetString() ?? "").Split("\r\n"))
        {
            if (!line.StartsWith(FromServer, StringComparison.Ordinal) || line.Length < FromServer.Length + 3)
                continue;
            reply.Add(line[FromServer.Length..]);
            if (reply[^1].Length > 3 && reply[^1][3] == '-')
                continue;
            yield return string.Join("\r\n", reply);
            reply.Clear();
        }
    }

    private static Exception? Make(JsonElement json)
    {
        var message = json.GetProperty("message").GetString()!;
        var inner = json.TryGetProperty("inner", out var inside) && inside.ValueKind == JsonValueKind.Object ? Make(inside) : null;
        var code = json.TryGetProperty("StatusCodeInt", out var number) ? number.GetInt32() : 0;
        var recipient = json.TryGetProperty("FailedRecipient", out var failed) ? failed.GetString() : null;
        return json.GetProperty("type").GetString()!.Split('.')[^1] switch
        {
            nameof(SmtpCommandException) => new SmtpCommandException(
                Enum.Parse<SmtpErrorCode>(json.GetProperty("ErrorCode").GetString()!), (MailKitStatusCode)code, MailboxOf(json.GetProperty("Mailbox").GetString())!, message),
            nameof(SmtpProtocolException) => new SmtpProtocolException(message),
            nameof(ServiceNotAuthenticatedException) => new ServiceNotAuthenticatedException(message),
            nameof(SslHandshakeException) => new SslHandshakeException(message, inner!),
            nameof(AuthenticationException) when json.GetProperty("type").GetString()!.StartsWith("System.", StringComparison.Ordinal) =>
                new System.Security.Authentication.AuthenticationException(message, inner),
            nameof(AuthenticationException) => new AuthenticationException(message, inner!),
            nameof(SmtpFailedRecipientsException) => new SmtpFailedRecipientsException(
                message, [.. json.GetProperty("InnerExceptions").EnumerateArray().Select(one => (SmtpFailedRecipientException)Make(one)!)]),
            nameof(SmtpFailedRecipientException) => new SmtpFailedRecipientException(message, recipient, inner) { StatusCode = (NetStatusCode)code },
            nameof(SmtpException) => code == -1 ? new SmtpException(message, inner) : new SmtpException((NetStatusCode)code, message),
            nameof(SocketException) => new SocketException((int)Enum.Parse<SocketError>(json.GetProperty("SocketErrorCode").GetString()!)),
            nameof(IOException) => new IOException(message, inner),
            nameof(TimeoutException) => new TimeoutException(message, inner),
            nameof(NotSupportedException) => new NotSupportedException(message, inner),
            nameof(FormatException) => new FormatException(message, inner),
            _ => new InvalidOperationException(message, inner),
        };
    }

    private static MailboxAddress? MailboxOf(string? address) => address is null ? null : new MailboxAddress("", address);
}
