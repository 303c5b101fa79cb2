namespace SmtpReplyCodes.Tests.Systems;

/// <summary>Mail systems are found by name and by what they show of themselves.</summary>
public class MailSystemTests
{
    [Theory]
    [InlineData("postfix", "postfix")]
    [InlineData("Postfix", "postfix")]
    [InlineData("POSTCONF", "postfix")]
    [InlineData("exchange 2003", "exchange-2003")]
    [InlineData("Merak/IceWarp", "icewarp")]
    [InlineData("VisNetic Mail Server", "icewarp")]
    [InlineData("unheard of", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void By_name(string? name, string? id) => (MailSystem.Find(name)?.Id).Should().Be(id);

    [Theory]
    [InlineData("220 mx.example.org ESMTP Postfix (Debian/GNU)", "postfix")]
    [InlineData("mx.example.org ESMTP Postfix", "postfix")]
    [InlineData("220-mx.example.org ESMTP\r\n220 Postfix here, ESMTP Postfix\r\n", "postfix")]
    [InlineData("220 mx.example.org ESMTP Exim 4.96 Mon, 30 Nov 2026 08:00:00 +0000", "exim")]
    [InlineData("220 mail.example.com ESMTP MDaemon 23.0.1; Mon, 30 Nov 2026 08:00:00 +0000", "mdaemon")]
    [InlineData("220 hello", null)]
    [InlineData("", null)]
    public void By_greeting(string greeting, string? id) => (MailSystem.FromGreeting(greeting)?.Id).Should().Be(id);

    [Theory]
    [InlineData("from a.example (a.example [192.0.2.1])\r\n\tby mx.example.org (Postfix) with ESMTP id 4711;\r\n\tMon, 30 Nov 2026 08:00:00 +0000", "postfix")]
    [InlineData("by mx.example.org with local (Exim 4.96)", "exim")]
    [InlineData("(qmail 4711 invoked for bounce); 30 Nov 2026 08:00:00 -0000", "qmail")]
    [InlineData("by mx.example.org; today", null)]
    public void By_trace(string received, string? id) => (MailSystem.FromReceived(received)?.Id).Should().Be(id);

    [Fact]
    public void Whose_code_others_run_is_known_without_reading_them() =>
        MailSystem.All.Where(system => MailSystem.IsBase(system.Id)).Should().Equal(MailSystem.All.Where(system => MailSystem.All.Any(other => other.BasedOn == system)));

    [Theory]
    [InlineData("Microsoft Outlook Express 6.00.2900.5931", "outlook-express")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Thunderbird/115.3.1", "thunderbird")]
    [InlineData("none", null)]
    public void By_program(string mailer, string? id) => (MailSystem.FromMailer(mailer)?.Id).Should().Be(id);

    [Fact]
    public void A_greeting_that_several_give_names_them_all()
    {
        var candidates = MailSystem.FindCandidates(MailSystemClue.Greeting, "220 mx.example.org ESMTP");

        candidates.Select(system => system.Id).Should().Contain(["qmail", "courier"]);
        MailSystem.FromGreeting("220 mx.example.org ESMTP").Should().Be(candidates[0]);
    }

    [Theory]
    [InlineData((MailSystemClue)(-1))]
    [InlineData((MailSystemClue)99)]
    public void What_is_no_clue_shows_nothing(MailSystemClue clue)
    {
        MailSystem.FindCandidates(clue, "220 mx.example.org ESMTP Postfix").Should().BeEmpty();
        MailSystem.Find("postfix")!.GetMarks(clue).Should().BeEmpty();
    }

    [Fact]
    public void Each_says_all_there_is_to_say()
    {
        MailSystem.All.Select(system => system.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var system in MailSystem.All)
        {
            MailSystem.Find(system.Id).Should().BeSameAs(system);
            system.Name.Should().NotBeEmpty();
            system.ToString().Should().Be(system.Name);
            system.About.Should().NotBeEmpty();
            Enum.IsDefined(system.Kind).Should().BeTrue();
            Enum.IsDefined(system.Era).Should().BeTrue();
            Enum.IsDefined(system.Reports).Should().BeTrue();
            Enum.IsDefined(system.Basis).Should().BeTrue();
            new[] { system.Vendor, system.Log, system.Configuration }.Should().NotContain("");
            system.Aliases.Should().NotContain("").And.OnlyHaveUniqueItems();
            system.References.Should().NotContain("");
            system.Replies.Select(reply => reply.Id).Should().OnlyHaveUniqueItems();
            foreach (var reply in system.Replies.Where(reply => reply.Provider.Length == 0))
            {
                reply.Id.Should().StartWith(system.Id + "/");
                reply.Example.Should().NotBeNullOrEmpty();
                reply.Reference.Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void What_is_based_on_another_never_leads_back_to_itself()
    {
        foreach (var system in MailSystem.All)
        {
            var steps = 0;
            for (var next = system.BasedOn; next is not null; next = next.BasedOn)
                (++steps).Should().BeLessThan(5, "{0} is based on something", system);
        }
    }

    [Fact]
    public void A_mail_program_shows_numbers() =>
        MailSystem.Find("Outlook Express")!.ClientCodes.Select(code => code.Id).Should().Contain("0x800CCC79");

    [Fact]
    public void No_text_makes_it_slow_or_throw()
    {
        var text = string.Concat(Enumerable.Repeat("220-mx.example.org ESMTP ((((8.8.8/\0\ud800", 20_000));

        foreach (var clue in Enum.GetValues<MailSystemClue>())
            FluentActions.Invoking(() => MailSystem.FindCandidates(clue, text)).Should().NotThrow();
    }
}
