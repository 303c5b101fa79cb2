using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Loopback;

/// <summary>The scripted mailbox serves MailKit's client as a real one does.</summary>
public class ImapLoopbackTests
{
    private static readonly string[] Messages =
    [
        "From: one@example.org\r\nSubject: First\r\n\r\nHello {5}\r\n)\r\n",
        "From: MAILER-DAEMON@example.net\r\nSubject: Undelivered\r\n mail\r\n\r\nGr\u00fc\u00dfe\r\n",
        "Subject: Third\r\n\r\n",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_come_byte_by_byte()
    {
        await using var server = Start();
        using var client = await LoggedInAsync(server);
        await client.Inbox.OpenAsync(FolderAccess.ReadOnly, Cancellation);

        var uids = await client.Inbox.SearchAsync(SearchQuery.All, Cancellation);
        var contents = new List<string>();
        foreach (var uid in uids)
        {
            using var stream = await client.Inbox.GetStreamAsync(uid, Cancellation);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            contents.Add(await reader.ReadToEndAsync(Cancellation));
        }

        client.Inbox.Count.Should().Be(3);
        contents.Should().Equal(Messages);
        (await client.Inbox.GetMessageAsync(uids[1], Cancellation)).Subject.Should().Be("Undelivered mail");
        (await client.Inbox.GetHeadersAsync(uids[0], Cancellation)).Select(header => header.Field).Should().Equal("From", "Subject");
        server.Messages.Should().OnlyContain(message => message.Flags.IsEmpty);
    }

    [Fact]
    public async Task Flags_are_searched_fetched_and_set()
    {
        await using var server = Start();
        using var client = await LoggedInAsync(server);
        await client.Inbox.OpenAsync(FolderAccess.ReadWrite, Cancellation);

        await client.Inbox.AddFlagsAsync([new UniqueId(1), new UniqueId(3)], MessageFlags.Seen, silent: true, Cancellation);
        await client.Inbox.AddFlagsAsync(new UniqueId(3), MessageFlags.Flagged, silent: false, Cancellation);
        await client.Inbox.RemoveFlagsAsync(new UniqueId(1), MessageFlags.Seen, silent: true, Cancellation);

        (await client.Inbox.SearchAsync(SearchQuery.NotSeen, Cancellation)).Select(uid => uid.Id).Should().Equal(1, 2);
        (await client.Inbox.SearchAsync(SearchQuery.Seen.And(SearchQuery.Flagged), Cancellation)).Select(uid => uid.Id).Should().Equal(3);
        var summaries = await client.Inbox.FetchAsync(0, -1, MessageSummaryItems.UniqueId | MessageSummaryItems.Flags | MessageSummaryItems.Size, Cancellation);
        summaries.Select(row => (row.Index, row.UniqueId.Id, row.Flags, row.Size)).Should().Equal(
            (0, 1u, MessageFlags.None, (uint)Messages[0].Length), (1, 2u, MessageFlags.None, (uint)Encoding.UTF8.GetByteCount(Messages[1])), (2, 3u, MessageFlags.Seen | MessageFlags.Flagged, (uint)Messages[2].Length));
    }

    [Fact]
    public async Task Fields_of_the_header_are_searched()
    {
        await using var server = Start();
        using var client = await LoggedInAsync(server);
        await client.Inbox.OpenAsync(FolderAccess.ReadOnly, Cancellation);

        (await client.Inbox.SearchAsync(SearchQuery.FromContains("mailer-daemon"), Cancellation)).Select(uid => uid.Id).Should().Equal(2);
        (await client.Inbox.SearchAsync(SearchQuery.SubjectContains("undelivered mail").Or(SearchQuery.HeaderContains("Subject", "Third")), Cancellation)).Select(uid => uid.Id).Should().Equal(2, 3);
        (await client.Inbox.SearchAsync(SearchQuery.Not(SearchQuery.Uids([new(1), new(3)])), Cancellation)).Select(uid => uid.Id).Should().Equal(2);
        await FluentActions.Awaiting(() => client.Inbox.SearchAsync(SearchQuery.BodyContains("x"), Cancellation)).Should().ThrowAsync<ImapCommandException>();
    }

    [Fact]
    public async Task Deleted_messages_go_and_the_others_move_up()
    {
        await using var server = Start();
        using var client = await LoggedInAsync(server);
        await client.Inbox.OpenAsync(FolderAccess.ReadWrite, Cancellation);
        var gone = new List<int>();
        client.Inbox.MessageExpunged += (_, e) => gone.Add(e.Index);

        await client.Inbox.AddFlagsAsync([new UniqueId(1), new UniqueId(2)], MessageFlags.Deleted, silent: true, Cancellation);
        await client.Inbox.ExpungeAsync([new(1)], Cancellation);
        await client.Inbox.ExpungeAsync(Cancellation);

        gone.Should().Equal(0, 0);
        client.Inbox.Count.Should().Be(1);
        server.Messages.Select(message => message.Uid).Should().Equal(3);
        await client.DisconnectAsync(true, Cancellation);
        server.Transcript.Should().EndWith(" OK Done.");
    }

    [Fact]
    public async Task A_mailbox_open_for_reading_is_not_changed()
    {
        await using var server = Start();
        using var client = await RawClient.ConnectAsync(server.Port);

        await client.SayAsync($"a LOGIN {ImapLoopback.UserName} \"{ImapLoopback.Password}\"", "b EXAMINE INBOX", "c STORE 1 FLAGS (\\Deleted)", "d FETCH 1 BODY[]", "e EXPUNGE", "f LOGOUT");
        var heard = await client.HearAsync();

        heard.Should().Contain("b OK [READ-ONLY]").And.Contain("c NO ").And.Contain("d OK").And.Contain("e NO ").And.Contain("f OK");
        server.Messages.Should().HaveCount(3).And.OnlyContain(message => message.Flags.IsEmpty);
    }

    [Fact]
    public async Task Fetching_without_peeking_marks_a_message_as_seen()
    {
        await using var server = Start();
        using var client = await RawClient.ConnectAsync(server.Port);

        await client.SayAsync($"a LOGIN {ImapLoopback.UserName} \"{ImapLoopback.Password}\"", "b SELECT inbox", "c FETCH 2:* (BODY[TEXT] BODY.PEEK[HEADER])", "f LOGOUT");

        (await client.HearAsync()).Should().Contain("* 3 FETCH (BODY[TEXT] {0}\r\n BODY[HEADER] {18}\r\nSubject: Third\r\n\r\n)\r\nc OK");
        server.Messages.Select(message => message.Flags.Contains("\\seen")).Should().Equal(false, true, true);
    }

    [Fact]
    public async Task Literals_are_asked_for_and_kept_secret()
    {
        await using var server = Start();
        using var client = await RawClient.ConnectAsync(server.Port);

        await client.SayAsync($"a LOGIN {{{ImapLoopback.UserName.Length}}}", ImapLoopback.UserName + $" {{{ImapLoopback.Password.Length}+}}", ImapLoopback.Password, "b SELECT {5}", "INBOX", "f LOGOUT");

        (await client.HearAsync()).Should().Contain("\r\n+ Go ahead.\r\na OK").And.Contain("\r\n+ Go ahead.\r\n* 3 EXISTS");
        server.Transcript.Should().Contain("C: a LOGIN ***").And.NotContain(ImapLoopback.Password);
    }

    [Theory]
    [InlineData("AUTHENTICATE")]
    [InlineData("LOGIN")]
    public async Task A_wrong_login_is_refused_and_kept_secret(string command)
    {
        await using var server = Start();
        using var client = new ImapClient();
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        if (command == "LOGIN")
            client.AuthenticationMechanisms.Clear();

        await FluentActions.Awaiting(() => client.AuthenticateAsync(ImapLoopback.UserName, "a guess", Cancellation)).Should().ThrowAsync<AuthenticationException>();

        server.Transcript.Should().Contain($" {command} ***").And.NotContain("guess").And.NotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{ImapLoopback.UserName}\0a guess")));
    }

    private static ImapLoopback Start() => ImapLoopback.Start(Messages.Select(Encoding.UTF8.GetBytes));

    private static async Task<ImapClient> LoggedInAsync(ImapLoopback server)
    {
        var client = new ImapClient { Timeout = 10_000 };
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        await client.AuthenticateAsync(ImapLoopback.UserName, ImapLoopback.Password, Cancellation);
        return client;
    }
}
