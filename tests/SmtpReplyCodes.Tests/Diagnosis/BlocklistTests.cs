namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Whose list is named, what stands on it, and where one gets off.</summary>
public class BlocklistTests
{
    [Theory]
    [InlineData("554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using zen.spamhaus.org", "spamhaus-zen", "192.0.2.8")]
    [InlineData("554 5.7.1 Client host [192.0.2.8] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.8", "spamhaus-zen", "192.0.2.8")]
    [InlineData("host mx.example.com[198.51.100.7] said: 550 Rejected because 192.0.2.8 is in a black list at bl.spamcop.net", "spamcop", "192.0.2.8")]
    [InlineData("550 5.7.1 mail from example.org is blocked, see multi.surbl.org", "surbl", "example.org")]
    [InlineData("550 blocked using dnsbl.example.net", null, null)]
    [InlineData("550 5.1.1 No such user, says spamhaus.org", null, null)]
    [InlineData("250 Ok", null, null)]
    public void Is_named_with_what_stands_on_it(string text, string? id, string? entry)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        (diagnosis.Blocklist?.Id, diagnosis.BlocklistEntry).Should().Be((id, entry));
    }

    /// <summary>Spamhaus answers 127.255.255.254 to whoever asks through a public resolver; some servers take that for a listing.</summary>
    [Theory]
    [InlineData("554 5.7.1 Client host [192.0.2.8] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/198.51.100.7")]
    [InlineData("550 192.0.2.8 blocked by zen.spamhaus.org: excessive number of queries")]
    public void A_list_that_could_not_be_asked_lists_nothing(string text)
    {
        var diagnosis = SmtpReply.FromText(text).Diagnosis;

        (diagnosis.Cause, diagnosis.Party, diagnosis.Blocklist).Should().Be((SmtpCause.SystemError, ResponsibleParty.ReceivingSystem, null));
    }

    [Fact]
    public void All_say_what_they_list()
    {
        Blocklist.All.Should().HaveCountGreaterThan(40).And.OnlyHaveUniqueItems(list => list.Id).And.OnlyContain(list => list.Lists.Length > 0 && list.About.Length > 0 && list.Operator.Length > 0);
        Blocklist.Find("SPAMHAUS-ZEN")!.Zones.Should().Contain("zen.spamhaus.org");
        Blocklist.Find(null).Should().BeNull();
    }
}
