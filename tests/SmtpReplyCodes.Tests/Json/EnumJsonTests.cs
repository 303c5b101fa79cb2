using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The members of all enums are kebab-case names in JSON, and nothing else.</summary>
public class EnumJsonTests
{
    public static TheoryData<Type> Enums => new(typeof(SmtpReply).Assembly.GetExportedTypes().Where(type => type.IsEnum));

    [Theory]
    [InlineData(SmtpCause.UserUnknown, "user-unknown")]
    [InlineData(SmtpCause.ReverseDnsMissing, "reverse-dns-missing")]
    [InlineData(SmtpCause.SenderAuthenticationFailed, "sender-authentication-failed")]
    [InlineData(SmtpCause.AutoReply, "auto-reply")]
    [InlineData(SmtpSeverity.Permanent, "permanent")]
    [InlineData(SmtpAction.UseNewAddress, "use-new-address")]
    [InlineData(ResponsibleParty.ReceivingSystem, "receiving-system")]
    [InlineData(SmtpEvidenceKind.ProviderKey, "provider-key")]
    [InlineData(SmtpPhase.StartTls, "start-tls")]
    [InlineData(DeliveryAction.Delayed, "delayed")]
    [InlineData(CodeMatch.Exact, "exact")]
    [InlineData(ReplyParseErrorKind.CodesDisagree, "codes-disagree")]
    public void A_member_is_its_name_in_kebab_case(object member, string name)
    {
        JsonSerializer.Serialize(member, member.GetType()).Should().Be($"\"{name}\"");
        JsonSerializer.Deserialize($"\"{name}\"", member.GetType()).Should().Be(member);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_member_of_every_enum_comes_back(Type type)
    {
        foreach (var member in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(member, type);

            json.Should().MatchRegex("^\"[a-z0-9]+(-[a-z0-9]+)*\"$");
            JsonSerializer.Deserialize(json, type).Should().Be(member);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Numbers_are_refused_in_every_form(Type type)
    {
        foreach (var json in new[] { "0", "1", "-1", "1.0", "\"0\"", "\"1\"" })
        {
            var read = () => JsonSerializer.Deserialize(json, type);

            read.Should().Throw<JsonException>("{0} is no name", json);
        }
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"no-such-cause\"")]
    [InlineData("\"user_unknown\"")]
    [InlineData("\"UserUnknown\"")]
    [InlineData("\"User-Unknown\"")]
    [InlineData("\"user-unknown \"")]
    [InlineData("\"user-unknown, mailbox-full\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"user-unknown\"]")]
    public void Other_names_and_things_are_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<SmtpCause>(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Null_is_read_where_there_may_be_none() => JsonSerializer.Deserialize<SmtpCause?>("null").Should().BeNull();

    [Fact]
    public void A_member_may_be_the_key_of_a_dictionary()
    {
        var counts = new Dictionary<SmtpCause, int> { [SmtpCause.MailboxFull] = 3 };

        JsonSerializer.Serialize(counts).Should().Be("""{"mailbox-full":3}""");
        JsonSerializer.Deserialize<Dictionary<SmtpCause, int>>("""{"mailbox-full":3}""").Should().Equal(counts);
    }
}
