using System.Text;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>A dialogue between two servers as a log keeps it, line by line: tells for each recipient how it ended.</summary>
/// <remarks>The side that sends commands is the client; each reply belongs to the oldest command without one (RFC 2920), and a reply before any command is the greeting.</remarks>
internal sealed class LogDialogue
{
    /// <summary>More recipients of a message, commands without a reply or lines of a reply are not kept.</summary>
    private const int Most = 1_000;

    /// <summary>How long a reply may get.</summary>
    private const int LongestReply = 32_768;

    private readonly Queue<TalkCommand> _commands = new();
    private readonly List<string> _recipients = [];
    private readonly StringBuilder _reply = new();
    private int _code;
    private bool _isGreeted;
    private bool _isInData;

    /// <summary>Whether a refusal of this message was told.</summary>
    private bool _isTold;

    /// <summary>The sender of the message at hand; null before there is one.</summary>
    public string? Sender { get; private set; }

    /// <summary>Takes a line of the dialogue.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isSent">Whether the side that writes the log sent it.</param>
    /// <param name="verdicts">Takes what follows from it.</param>
    public void Take(string text, bool isSent, List<TalkVerdict> verdicts)
    {
        var code = TalkLine.CodeOf(text, out var isLast);
        if (code == 0)
        {
            // Of a reply of several lines some logs keep the first one alone.
            Conclude(isClient: isSent, verdicts);
            TakeCommand(text);
            return;
        }

        if (_reply.Length < LongestReply)
            _reply.Append(_reply.Length > 0 ? "\n" : "").Append(text);
        _code = code;
        if (isLast)
            Conclude(isClient: !isSent, verdicts);
    }

    /// <summary>Ends the reply at hand, where there is one.</summary>
    private void Conclude(bool isClient, List<TalkVerdict> verdicts)
    {
        if (_reply.Length == 0)
            return;
        var reply = _reply.ToString();
        _reply.Clear();
        Answer(_code, reply, isClient, verdicts);
    }

    private void TakeCommand(string text)
    {
        if (TalkLine.CommandOf(text) is not { } command || (_isInData && command.Phase != SmtpPhase.EndOfData))
            return;
        _isGreeted = true;
        if (command.Phase == SmtpPhase.MailFrom)
        {
            Sender = command.Address;
            _recipients.Clear();
            _isTold = false;
        }

        // The end of the message is seldom logged, and expected anyhow.
        if (!_isInData && _commands.Count < Most)
            _commands.Enqueue(command);
    }

    private void Answer(int code, string reply, bool isClient, List<TalkVerdict> verdicts)
    {
        var command = NextCommand();
        _isGreeted = true;
        _isInData = code == ReplyCodes.StartMailInput;
        var isRefused = code >= 400;
        if (command.Phase == SmtpPhase.RcptTo && !isRefused && command.Address is { Length: > 0 } recipient && _recipients.Count < Most)
            _recipients.Add(recipient);
        if (isRefused && Matters(command.Phase, code, isClient))
            Refuse(command, code, reply, isClient, verdicts);
        else if (command.Phase == SmtpPhase.EndOfData && code / 100 == 2 && isClient)
            verdicts.AddRange(_recipients.Select(taken => new TalkVerdict(taken, SmtpPhase.EndOfData, reply, MailLogOutcome.Sent)));
        if (command.Phase == SmtpPhase.EndOfData)
            _recipients.Clear();
    }

    private TalkCommand NextCommand()
    {
        if (_isInData)
            return new TalkCommand(SmtpPhase.EndOfData, null);
        if (_commands.TryDequeue(out var command))
            return command;
        return new TalkCommand(_isGreeted ? SmtpPhase.Unknown : SmtpPhase.Connect, null);
    }

    /// <summary>
    /// Whether a refusal is about mail. A client that is refused EHLO falls back to HELO, one that may not use TLS or a login may go on without; and what strangers
    /// try at one's own door before they name an address is no delivery.
    /// </summary>
    private static bool Matters(SmtpPhase phase, int code, bool isClient) => phase switch
    {
        SmtpPhase.MailFrom or SmtpPhase.RcptTo or SmtpPhase.Data or SmtpPhase.EndOfData => true,
        SmtpPhase.Connect or SmtpPhase.Auth => isClient,
        SmtpPhase.Helo => isClient && code is not (ReplyCodes.CommandUnrecognized or ReplyCodes.CommandNotImplemented),
        SmtpPhase.Unknown => isClient && code == ReplyCodes.ServiceNotAvailable,
        _ => false,
    };

    private void Refuse(TalkCommand command, int code, string reply, bool isClient, List<TalkVerdict> verdicts)
    {
        var outcome = !isClient ? MailLogOutcome.Rejected : code < 500 ? MailLogOutcome.Deferred : MailLogOutcome.Bounced;
        if (command.Phase == SmtpPhase.RcptTo)
            _isTold = true;
        // Where each recipient was refused, no mail is asked for; that was told already.
        if (_recipients.Count == 0 && _isTold && command.Phase is SmtpPhase.Data or SmtpPhase.EndOfData)
            return;
        if (command.Phase == SmtpPhase.RcptTo || _recipients.Count == 0)
            verdicts.Add(new TalkVerdict(command.Phase == SmtpPhase.RcptTo ? command.Address : null, command.Phase, reply, outcome));
        else
            verdicts.AddRange(_recipients.Select(recipient => new TalkVerdict(recipient, command.Phase, reply, outcome)));
        if (command.Phase is SmtpPhase.Data)
            _recipients.Clear();
        _isTold = true;
    }
}
