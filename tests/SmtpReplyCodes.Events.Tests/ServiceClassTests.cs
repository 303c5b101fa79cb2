namespace SmtpReplyCodes.Events.Tests;

/// <summary>The maps from classes of services to causes, and back.</summary>
public class ServiceClassTests
{
    public static TheoryData<string> Maps => [.. ServiceClasses.All.Select(map => map.Name)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Each_class_is_found_by_its_id_and_its_number_in_any_case(string name)
    {
        var map = Map(name);

        map.Rows.Select(row => row.Id.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
        map.Rows.Where(row => row.Code is not null).Select(row => row.Code).Should().OnlyHaveUniqueItems();
        foreach (var row in map.Rows)
        {
            map.Find(row.Id).Should().BeSameAs(row);
            map.Find(row.Id.ToUpperInvariant()).Should().BeSameAs(row);
            if (row.Code is { } code)
                map.Find(code).Should().BeSameAs(row);
            map.CauseOf(row.Id).Should().Be(row.Cause);
            row.Name.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        }

        map.Find(null).Should().BeNull();
        map.Find("no such class").Should().BeNull();
        map.CauseOf("no such class").Should().Be(SmtpCause.Unknown);
        new Uri(map.Reference).Scheme.Should().Be("https");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_way_back_leads_to_the_class_that_lists_the_cause_else_to_the_first_that_names_it(string name)
    {
        var map = Map(name);
        var said = map.Rows.SelectMany(row => row.AlsoFor).ToList();

        said.Should().OnlyHaveUniqueItems("a cause has one class").And.NotContain(SmtpCause.Unknown);
        map.Rows.Should().NotContain(row => row.AlsoFor.Contains(row.Cause));
        foreach (var cause in Enum.GetValues<SmtpCause>())
        {
            var found = map.ClassFor(cause);
            if (said.Contains(cause))
                found!.AlsoFor.Should().Contain(cause);
            else if (map.Rows.FirstOrDefault(row => row.Cause == cause) is { } named)
                found.Should().BeSameAs(named);
            else
                found.Should().BeNull();
        }

        map.ClassFor(SmtpCause.Unknown)!.Cause.Should().Be(SmtpCause.Unknown);
        map.ClassFor(SmtpCause.Accepted).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_causes_that_every_sender_meets_have_a_way_back(string name)
    {
        foreach (var cause in (SmtpCause[])[SmtpCause.UserUnknown, SmtpCause.MailboxFull, SmtpCause.MailboxDisabled, SmtpCause.DomainNotFound, SmtpCause.SpamContent, SmtpCause.PolicyRejected, SmtpCause.PoorReputation, SmtpCause.NetworkError, SmtpCause.RateLimited])
            Map(name).ClassFor(cause).Should().NotBeNull(cause.ToString());
    }

    [Theory]
    [InlineData("Amazon SES", 26)]
    [InlineData("SendGrid", 16)]
    [InlineData("Mailgun", 11)]
    [InlineData("Postmark", 22)]
    [InlineData("SparkPost", 21)]
    [InlineData("Brevo", 6)]
    [InlineData("Resend", 12)]
    [InlineData("Mandrill", 14)]
    [InlineData("PowerMTA", 17)]
    public void No_class_is_lost(string name, int count) => Map(name).Rows.Should().HaveCount(count);

    [Theory]
    [InlineData("SparkPost", "10", SmtpCause.UserUnknown, BounceSeverity.Hard)]
    [InlineData("SparkPost", "51", SmtpCause.PoorReputation, BounceSeverity.Soft)]
    [InlineData("Postmark", "4096", SmtpCause.Unknown, BounceSeverity.Soft)]
    [InlineData("Postmark", "dmarcpolicy", SmtpCause.SenderAuthenticationFailed, BounceSeverity.Unknown)]
    [InlineData("SendGrid", "Frequency or Volume Too High", SmtpCause.RateLimited, BounceSeverity.Unknown)]
    [InlineData("Amazon SES", "Permanent/General", SmtpCause.Unknown, BounceSeverity.Hard)]
    [InlineData("PowerMTA", "quota-issues", SmtpCause.MailboxFull, BounceSeverity.Unknown)]
    [InlineData("Mailgun", "permanent/suppress-complaint", SmtpCause.Suppressed, BounceSeverity.Unknown)]
    public void Some_known_classes(string name, string id, SmtpCause cause, BounceSeverity severity) =>
        Map(name).Find(id).Should().BeEquivalentTo(new { Cause = cause, Severity = severity });

    [Fact]
    public void Each_service_has_its_map()
    {
        Enum.GetValues<SendingService>().Select(ServiceClasses.Of).Append(ServiceClasses.PowerMta).Should().Equal(ServiceClasses.All);
        var other = () => ServiceClasses.Of((SendingService)99);
        other.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ServiceClassMap Map(string name) => ServiceClasses.All.Single(map => map.Name == name);
}
