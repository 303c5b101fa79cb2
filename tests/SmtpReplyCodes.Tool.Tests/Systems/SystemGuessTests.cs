using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>A mail system is told by what it wrote: a greeting, an answer, a line of a header.</summary>
public class SystemGuessTests
{
    [Theory]
    [InlineData("220 mx.example.org ESMTP Postfix (Debian/GNU)", "postfix")]
    [InlineData("  mx.example.org ESMTP Postfix", "postfix")]
    [InlineData("220-mx.example.org ready\r\n220 mx.example.org ESMTP Postfix", "postfix")]
    [InlineData("Received: from a.example (a.example [192.0.2.1]) by mx.example.org (Postfix) with ESMTP id 4711", "postfix")]
    [InlineData("RECEIVED:by mx.example.org (Postfix) with ESMTP id 4711", "postfix")]
    [InlineData("X-Mailer: Microsoft Outlook Express 6.00.2900.2180", "outlook-express")]
    [InlineData("Microsoft Outlook Express 6.00.2900.2180", "outlook-express")]
    [InlineData("220 mail.example.com Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready", "exchange-2003")]
    public async Task The_likeliest_is_shown_in_full(string text, string id)
    {
        var run = await ToolRun.Of("systems", text);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Pages.First(page => page.Labels.Contains("System"))["System"].Should().EndWith($"({id})");
        (await ToolRun.Of("systems", "--json", text)).Objects[0].GetProperty("id").GetString().Should().Be(id);
    }

    [Theory]
    [InlineData("220 mx.example.org ESMTP", MailSystemClue.Greeting)]
    [InlineData("220 mx.example.org Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready", MailSystemClue.Greeting)]
    public async Task Where_several_write_so_all_are_named_in_order(string text, MailSystemClue clue)
    {
        string[] ids = [.. MailSystem.FindCandidates(clue, text).Select(system => system.Id)];
        var run = await ToolRun.Of("systems", text);

        ids.Should().HaveCountGreaterThan(1);
        run.Lines[0].Trim().Should().Be($"Candidates, the likeliest first ({ids.Length})");
        run.Lines.Skip(2).TakeWhile(line => line.Length > 0).Where(line => line[0] != ' ').Select(line => line.Split(' ')[0]).Should().Equal(ids);
        (await ToolRun.Of("systems", "--json", text)).Objects.Select(system => system.GetProperty("id").GetString()).Should().Equal(ids);
    }

    [Theory]
    [InlineData("220 mx.example.org")]
    [InlineData("X-Mailer: Nobody 1.0")]
    [InlineData("Received: ESMTP Postfix")]
    [InlineData("250 mx.example.org (Postfix)")]
    public async Task What_tells_nothing_is_said_to_do_so(string text)
    {
        var run = await ToolRun.Of("systems", text);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be($"smtpreply: Nothing tells which mail system wrote '{text}'.{Environment.NewLine}");
    }
}
