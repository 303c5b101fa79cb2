using SmtpReplyCodes.Events.Tests.Support;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>What is read of every sample, property by property.</summary>
public class SampleTests
{
    public static TheoryData<string> Names => [.. EventSample.Names];

    public static TheoryData<SendingService> Services => [.. Enum.GetValues<SendingService>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_is_what_the_file_beside_says(string name)
    {
        var sample = new EventSample(name);

        var result = sample.Read();

        result.Service.Should().Be(sample.Service);
        result.Events.Should().NotContain(item => item.Service != sample.Service || item.Reply.Context!.Mailbox != item.Recipient || item.Reply.Context!.RemoteHost != item.RemoteHost);
        Told.By(result).Should().Be(sample.Expected);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Each_service_has_six_samples_or_more(SendingService service) =>
        EventSample.Names.Count(name => name.StartsWith(EventSample.FolderOf(service) + "/", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(6);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_method_of_the_service_reads_the_same(string name)
    {
        var sample = new EventSample(name);
        var result = sample.Service switch
        {
            SendingService.AmazonSes => SendingEvents.ReadAmazonSes(sample.Body),
            SendingService.SendGrid => SendingEvents.ReadSendGrid(sample.Body),
            SendingService.Mailgun => SendingEvents.ReadMailgun(sample.Body),
            SendingService.Postmark => SendingEvents.ReadPostmark(sample.Body),
            SendingService.SparkPost => SendingEvents.ReadSparkPost(sample.Body),
            SendingService.Brevo => SendingEvents.ReadBrevo(sample.Body),
            SendingService.Resend => SendingEvents.ReadResend(sample.Body),
            _ => SendingEvents.ReadMandrill(sample.Body),
        };

        Told.By(result).Should().Be(sample.Expected);
    }
}
