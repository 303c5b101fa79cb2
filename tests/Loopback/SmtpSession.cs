using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>The dialogue of one connection (RFC 5321), as the behaviour wants it.</summary>
internal sealed class SmtpSession(SmtpBehaviour behaviour, LoopbackConnection connection, Action<LoopbackMessage> deliver, Action<LoopbackReply> note)
{
    private const string Host = "mx.example.net";

    private readonly List<string> _recipients = [];
    private string _sender = "";
    private bool _isLoggedIn, _isOver;

    public async Task RunAsync()
    {
        await AnswerAsync(SmtpStep.Banner, behaviour.Banner, $"220 {Host} ESMTP");
        while (!_isOver && await connection.ReadLineAsync() is { } line)
        {
            var command = Encoding.UTF8.GetString(line).TrimEnd('\r', '\n');
            var login = LoginCommand.Parse(command);
            connection.Transcript.Client(login?.WithoutSecret ?? command);
            await (login is null ? ObeyAsync(command) : LogInAsync(login));
        }
    }

    private Task ObeyAsync(string command) => command.Split(' ')[0].ToUpperInvariant() switch
    {
        "EHLO" => AnswerAsync(SmtpStep.Ehlo, behaviour.Ehlo, Offers()),
        "HELO" => AnswerAsync(SmtpStep.Helo, behaviour.Helo ?? behaviour.Ehlo, $"250 {Host}"),
        "STARTTLS" => StartTlsAsync(),
        "MAIL" => MailAsync(MailboxOf(command)),
        "RCPT" => RcptAsync(MailboxOf(command)),
        "DATA" => DataAsync(),
        "RSET" => ResetAsync(),
        "NOOP" => AnswerAsync(SmtpStep.Other, null, "250 2.0.0 Fine."),
        "QUIT" => QuitAsync(),
        _ => AnswerAsync(SmtpStep.Other, null, "500 5.5.1 This command is not known here."),
    };

    private string[] Offers()
    {
        var lines = behaviour.Capabilities.Where(offer => offer != "STARTTLS" || !connection.IsEncrypted).Prepend(Host).ToArray();
        return [.. lines[..^1].Select(line => "250-" + line), "250 " + lines[^1]];
    }

    private async Task StartTlsAsync()
    {
        if (!behaviour.Capabilities.Contains("STARTTLS"))
            await AnswerAsync(SmtpStep.StartTls, null, "502 5.5.1 There is no TLS here.");
        else if (await AnswerAsync(SmtpStep.StartTls, behaviour.StartTls, "220 2.0.0 Go ahead with TLS."))
            await connection.StartTlsAsync(LoopbackCertificate.Instance);
    }

    private async Task LogInAsync(LoginCommand login)
    {
        while (login.Prompt is { } prompt)
        {
            await AnswerAsync(SmtpStep.Auth, null, "334 " + prompt);
            if (_isOver || await connection.ReadLineAsync() is not { } line)
                return;
            connection.Transcript.Client(LoginCommand.Hidden);
            login = login.With(Encoding.ASCII.GetString(line).TrimEnd('\r', '\n'));
        }

        var isRight = login.Matches(SmtpLoopback.UserName, SmtpLoopback.Password);
        _isLoggedIn = await AnswerAsync(SmtpStep.Auth, behaviour.Auth, isRight ? "235 2.7.0 Welcome." : "535 5.7.8 User name or password is wrong.");
    }

    private async Task MailAsync(string sender)
    {
        _recipients.Clear();
        if (await AnswerAsync(SmtpStep.Mail, _isLoggedIn ? behaviour.Mail : behaviour.WithoutLogin ?? behaviour.Mail, ["250 2.1.0 The sender is fine."], sender))
            _sender = sender;
    }

    private async Task RcptAsync(string recipient)
    {
        var own = behaviour.Recipients.FirstOrDefault(row => recipient.StartsWith(row.Key, StringComparison.OrdinalIgnoreCase)).Value ?? behaviour.Rcpt;
        if (await AnswerAsync(SmtpStep.Rcpt, own, ["250 2.1.5 The recipient is fine."], recipient))
            _recipients.Add(recipient);
    }

    private async Task DataAsync()
    {
        if (_recipients.Count == 0 && behaviour.Data is null)
        {
            await AnswerAsync(SmtpStep.Data, null, "554 5.5.1 There is nobody to send it to.");
            return;
        }

        if (!await AnswerAsync(SmtpStep.Data, behaviour.Data, "354 Send it, end with a dot.") || await ReadMessageAsync() is not { } content)
            return;
        var message = new LoopbackMessage(_sender, [.. _recipients], content);
        if (behaviour.EndOfData is null or { IsPositive: true })
            deliver(message); // before the client hears of it
        await AnswerAsync(SmtpStep.EndOfData, behaviour.EndOfData, "250 2.0.0 The message is taken.");
    }

    private async Task<byte[]?> ReadMessageAsync()
    {
        using var message = new MemoryStream();
        while (await connection.ReadLineAsync() is { } line)
        {
            connection.Transcript.Client(line);
            if (line is [(byte)'.', (byte)'\r', (byte)'\n'])
                return message.ToArray();
            message.Write(line.AsSpan(line[0] == '.' ? 1 : 0));
        }

        return null;
    }

    private Task<bool> ResetAsync()
    {
        _recipients.Clear();
        return AnswerAsync(SmtpStep.Other, null, "250 2.0.0 Forgotten.");
    }

    private async Task QuitAsync()
    {
        await AnswerAsync(SmtpStep.Other, null, "221 2.0.0 Goodbye.");
        _isOver = true;
    }

    private Task<bool> AnswerAsync(SmtpStep step, SmtpAnswer? scripted, params string[] usual) => AnswerAsync(step, scripted, usual, "");

    /// <summary>Gives the behaviour's answer, else the usual one.</summary>
    /// <returns>Whether the client may go on.</returns>
    private async Task<bool> AnswerAsync(SmtpStep step, SmtpAnswer? scripted, string[] usual, string mailbox)
    {
        var answer = scripted ?? SmtpAnswer.Say(usual);
        var bytes = answer.For(mailbox);
        note(new LoopbackReply(step, mailbox, bytes, scripted is not null));
        if (!bytes.IsEmpty)
            await connection.WriteAsync(bytes);
        _isOver |= answer.Then != SmtpEnding.None;
        if (answer.Then == SmtpEnding.Close)
            await connection.CloseAsync();
        else if (answer.Then == SmtpEnding.Hang)
            await connection.HangAsync();
        else if (answer.Then == SmtpEnding.Reset)
            connection.Reset();
        return answer.IsPositive && !_isOver;
    }

    /// <summary>What stands in the brackets.</summary>
    private static string MailboxOf(string command)
    {
        var (open, close) = (command.IndexOf('<', StringComparison.Ordinal), command.IndexOf('>', StringComparison.Ordinal));
        return open >= 0 && close > open ? command[(open + 1)..close] : "";
    }
}
