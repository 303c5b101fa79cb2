namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>One connection to a scripted server, followed command by command: what was refused in it, and who was served.</summary>
internal sealed class WireSession
{
    private readonly List<string> _recipients = [];
    private WireFailure? _refusedHello;

    /// <summary>The command that waits for its answer; null where none does.</summary>
    public string? Pending { get; private set; } = "";

    /// <summary>The last command that was answered; empty before the first.</summary>
    public string Last { get; private set; } = "";

    /// <summary>What was refused so far.</summary>
    public List<WireFailure> Failures { get; } = [];

    /// <summary>Whether a command may follow what was said so far.</summary>
    public bool MayFollow(string verb) => Pending is null && verb switch
    {
        "EHLO" or "HELO" => Last is "" or "EHLO" or "STARTTLS",
        "MAIL" => Last is "EHLO" or "HELO" or "." or "RSET" or "STARTTLS" or "RCPT",
        "RCPT" => Last is "MAIL" or "RCPT",
        "DATA" => Last is "RCPT",
        _ => true,
    };

    /// <summary>Takes a command.</summary>
    public void Hear(string command) => Pending = command;

    /// <summary>Takes the answer to the command that waits, or the greeting.</summary>
    public void Say(WireLine line)
    {
        var command = Pending ?? "";
        var verb = VerbOf(command);
        var reply = line.Text!.TrimEnd('\r', '\n');
        Last = verb;
        Pending = reply.StartsWith("354", StringComparison.Ordinal) ? "." : null;
        if (IsRefusal(reply))
            Refuse(verb, command, line, reply);
        else if (reply.StartsWith('2'))
            Accept(verb, command);
    }

    /// <summary>Ends the session: a refused EHLO counts where nothing came of it.</summary>
    public void End()
    {
        if (_refusedHello is not null)
            Failures.Add(_refusedHello);
        _refusedHello = null;
    }

    /// <summary>The command's name in capitals.</summary>
    public static string VerbOf(string command) => command.Trim().Split(' ', ':')[0].ToUpperInvariant();

    /// <summary>The address that a command is about.</summary>
    public static string AddressOf(string command) => command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.LastIndexOf('>')];

    private void Accept(string verb, string command)
    {
        if (verb is "EHLO" or "HELO")
            _refusedHello = null;
        else if (verb == "MAIL")
            _recipients.Clear();
        else if (verb == "RCPT")
            _recipients.Add(AddressOf(command));
    }

    private void Refuse(string verb, string command, WireLine line, string reply)
    {
        if (verb is "EHLO" or "HELO")
            _refusedHello = new WireFailure(line.Time, line.Host, null, reply);
        else if (verb is "" or "MAIL")
            Failures.Add(new WireFailure(line.Time, line.Host, null, reply));
        else if (verb == "RCPT")
            Failures.Add(new WireFailure(line.Time, line.Host, AddressOf(command), reply));
        else if (verb is "DATA" or ".")
            Failures.AddRange(_recipients.Select(recipient => new WireFailure(line.Time, line.Host, recipient, reply)));
    }

    /// <summary>A tab behind the code makes it no reply: servers wait for more, until they give up.</summary>
    private static bool IsRefusal(string reply) => reply is ['4' or '5', _, _] or ['4' or '5', _, _, ' ' or '-' or '\r' or '\n', ..];
}
