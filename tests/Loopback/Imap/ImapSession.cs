using System.Collections.Immutable;
using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>The dialogue of one connection (RFC 3501).</summary>
internal sealed class ImapSession(ImapMailbox inbox, LoopbackConnection connection)
{
    private const string Capabilities = "IMAP4rev1 LITERAL+ UIDPLUS UNSELECT AUTH=PLAIN";

    private bool _isLoggedIn, _isSelected, _isReadOnly, _isOver;

    public async Task RunAsync()
    {
        await SayAsync("* OK imap.example.org is ready.");
        while (!_isOver && await ImapCommand.ReadAsync(connection) is { } command)
        {
            var outcome = await ObeyAsync(command);
            await SayAsync($"{command.Tag} {outcome}");
        }
    }

    /// <returns>How the command ended: OK, NO or BAD, and some words.</returns>
    private Task<string> ObeyAsync(ImapCommand command) => command.Name switch
    {
        "CAPABILITY" => SayAsync("* CAPABILITY " + Capabilities, "OK Done."),
        "NOOP" or "CHECK" => Task.FromResult("OK Done."),
        "LOGOUT" => LogOutAsync(),
        "LOGIN" => Task.FromResult(LogIn(command.Arguments is [ImapLoopback.UserName, ImapLoopback.Password])),
        "AUTHENTICATE" => AuthenticateAsync(command.Arguments),
        _ when !_isLoggedIn => Task.FromResult("NO Log in first."),
        "LIST" or "LSUB" => ListAsync(command),
        "SELECT" or "EXAMINE" => SelectAsync(command),
        _ when !_isSelected => Task.FromResult("BAD There is no such command, or no mailbox is selected."),
        "SEARCH" or "UID SEARCH" => SearchAsync(command),
        "FETCH" or "UID FETCH" => FetchAsync(command),
        "STORE" or "UID STORE" => StoreAsync(command),
        "EXPUNGE" or "UID EXPUNGE" => ExpungeAsync(command.Arguments),
        "CLOSE" or "UNSELECT" => Task.FromResult(Leave(command.Name == "CLOSE")),
        _ => Task.FromResult("BAD There is no such command."),
    };

    private async Task<string> LogOutAsync()
    {
        _isOver = true;
        return await SayAsync("* BYE Goodbye.", "OK Done.");
    }

    private string LogIn(bool isRight)
    {
        _isLoggedIn = isRight;
        return isRight ? "OK Welcome." : "NO [AUTHENTICATIONFAILED] User name or password is wrong.";
    }

    private async Task<string> AuthenticateAsync(string[] arguments)
    {
        if (LoginCommand.Parse("AUTH " + string.Join(' ', arguments)) is not { Mechanism: "PLAIN" } login)
            return "NO Only PLAIN is known here.";
        if (login.Prompt is not null)
        {
            await SayAsync("+ ");
            var line = await connection.ReadLineAsync() ?? [];
            connection.Transcript.Client(LoginCommand.Hidden);
            login = login.With(Encoding.ASCII.GetString(line).TrimEnd('\r', '\n'));
        }

        return LogIn(login.Matches(ImapLoopback.UserName, ImapLoopback.Password));
    }

    /// <summary>An empty name asks for the separator of names alone.</summary>
    private Task<string> ListAsync(ImapCommand command) => command.Arguments switch
    {
        [.., ""] => SayAsync($"* {command.Name} (\\Noselect) \"/\" \"\"", "OK Done."),
        [.., var name] when name is "*" or "%" || IsInbox(name) => SayAsync($"* {command.Name} () \"/\" INBOX", "OK Done."),
        _ => Task.FromResult("OK There is none."),
    };

    private async Task<string> SelectAsync(ImapCommand command)
    {
        _isSelected = command.Arguments is [var name, ..] && IsInbox(name);
        if (!_isSelected)
            return "NO There is only the INBOX.";
        _isReadOnly = command.Name == "EXAMINE";
        var messages = inbox.Messages;
        await SayAsync($"* {messages.Count} EXISTS");
        await SayAsync("* 0 RECENT");
        await SayAsync(@"* FLAGS (\Answered \Flagged \Deleted \Seen \Draft)");
        await SayAsync(@"* OK [PERMANENTFLAGS (\Answered \Flagged \Deleted \Seen \Draft \*)] Limited.");
        await SayAsync("* OK [UIDVALIDITY 1] Never changes.");
        await SayAsync($"* OK [UIDNEXT {messages.Select(message => message.Uid).LastOrDefault() + 1}] The next one.");
        return _isReadOnly ? "OK [READ-ONLY] Done." : "OK [READ-WRITE] Done.";
    }

    private async Task<string> SearchAsync(ImapCommand command)
    {
        if (new ImapSearch(command.Arguments, inbox).Run() is not { } found)
            return "BAD A key is not known here.";
        return await SayAsync("* SEARCH" + string.Concat(found.Select(row => " " + (IsByUid(command) ? row.Message.Uid : (uint)row.Number))), "OK Done.");
    }

    private async Task<string> FetchAsync(ImapCommand command)
    {
        if (command.Arguments is not [var set, .. var words])
            return "BAD The messages are missing.";
        var items = words.Where(word => word is not ("(" or ")")).ToList();
        if (IsByUid(command) && !items.Contains("UID", StringComparer.OrdinalIgnoreCase))
            items.Insert(0, "UID");
        foreach (var (number, message) in inbox.Find(set, IsByUid(command)))
        {
            if (ImapFetch.Reply(number, message, items) is not { } reply)
                return "BAD An item is not known here.";
            await connection.WriteAsync(reply);
            if (!_isReadOnly && items.Exists(ImapFetch.Marks))
                inbox.SetFlags(message, flags => flags.Add(@"\Seen"));
        }

        return "OK Done.";
    }

    private async Task<string> StoreAsync(ImapCommand command)
    {
        if (_isReadOnly || command.Arguments is not [var set, var item, .. var words])
            return "NO The mailbox is open for reading, or something is missing.";
        var given = words.Where(word => word is not ("(" or ")")).ToArray();
        foreach (var (number, message) in inbox.Find(set, IsByUid(command)))
        {
            var changed = inbox.SetFlags(message, flags => Change(flags, item, given));
            if (!item.EndsWith(".SILENT", StringComparison.OrdinalIgnoreCase))
                await connection.WriteAsync(ImapFetch.Reply(number, changed, IsByUid(command) ? ["UID", "FLAGS"] : ["FLAGS"]));
        }

        return "OK Done.";
    }

    private async Task<string> ExpungeAsync(string[] arguments)
    {
        if (_isReadOnly)
            return "NO The mailbox is open for reading.";
        var among = inbox.Find(arguments.Length > 0 ? arguments[0] : "1:*", isUid: true).Select(row => row.Message.Uid).ToHashSet();
        foreach (var number in inbox.Expunge(message => among.Contains(message.Uid)))
            await SayAsync($"* {number} EXPUNGE");
        return "OK Done.";
    }

    private string Leave(bool expunges)
    {
        if (expunges && !_isReadOnly)
            inbox.Expunge(_ => true);
        _isSelected = false;
        return "OK Done.";
    }

    private static ImmutableHashSet<string> Change(ImmutableHashSet<string> flags, string item, string[] given) =>
        item[0] switch { '+' => flags.Union(given), '-' => flags.Except(given), _ => flags.Clear().Union(given) };

    private static bool IsByUid(ImapCommand command) => command.Name.StartsWith("UID ", StringComparison.Ordinal);

    private static bool IsInbox(string name) => name.Equals("INBOX", StringComparison.OrdinalIgnoreCase);

    private async Task<string> SayAsync(string line, string outcome = "")
    {
        await connection.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"));
        return outcome;
    }
}
