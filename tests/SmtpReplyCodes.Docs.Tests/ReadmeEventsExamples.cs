namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the README about events, word by word.</summary>
public class ReadmeEventsExamples
{
    private const string File = nameof(ReadmeEventsExamples) + ".cs";

    [Fact]
    public void Events_of_a_service()
    {
        using var Console = new PrintedLines(nameof(Events_of_a_service), File);
        const string body = """
            [{"event":"bounce","email":"gone@example.net","reason":"550 5.1.1 User unknown","bounce_classification":"Invalid Address","type":"bounce"},
            {"event":"dropped","email":"bob@example.net","reason":"Bounced Address"},
            oops
            """;

        var result = SendingEvents.ReadSendGrid(body);                          // a string or UTF-8 bytes

        foreach (var item in result.Events)
        {
            Console.WriteLine($"{item.Kind} {item.Recipient} {item.Cause}");    // Bounced gone@example.net UserUnknown, Rejected bob@example.net Suppressed
            Console.WriteLine($"{item.Reply.Code} {item.ServiceClass}");        // 550 Invalid Address, then without a code " Bounced Address"
            Console.WriteLine($"{item.IsHardBounce} {item.Action}");            // True Suppress, False RemoveSuppression
        }

        foreach (var warning in result.Warnings)
            Console.WriteLine(warning);                                         // The body is no JSON from line 3, byte 1 on; what is not whole before that is not read.
    }

    [Fact]
    public void Classes_of_services()
    {
        using var Console = new PrintedLines(nameof(Classes_of_services), File);

        Console.WriteLine(ServiceClasses.SparkPost.CauseOf("22"));                          // MailboxFull
        Console.WriteLine(ServiceClasses.Postmark.Find("4096")?.Id);                        // SoftBounce
        Console.WriteLine(ServiceClasses.SendGrid.ClassFor(SmtpCause.MailboxFull)?.Id);     // Mailbox Unavailable
        Console.WriteLine(ServiceClasses.PowerMta.ClassFor(SmtpCause.MailboxFull)?.Id);     // quota-issues
    }
}
