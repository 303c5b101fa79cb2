using System.Xml.Linq;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>Whatever others can use is documented in the file that is packed beside the assembly.</summary>
public class DocumentationTests(Packing packing)
{
    [Theory]
    [InlineData(Packing.Library, "net8.0")]
    [InlineData(Packing.Library, "net10.0")]
    [InlineData(Packing.MailKit, "net8.0")]
    [InlineData(Packing.MailKit, "net10.0")]
    [InlineData(Packing.Logging, "net8.0")]
    [InlineData(Packing.Logging, "net10.0")]
    [InlineData(Packing.Logs, "net8.0")]
    [InlineData(Packing.Logs, "net10.0")]
    [InlineData(Packing.Events, "net8.0")]
    [InlineData(Packing.Events, "net10.0")]
    public void Every_public_type_and_member_is_documented(string id, string framework)
    {
        var documented = Members(id, framework).Where(member => IsDocumented(member.Value)).Select(member => member.Key);

        PublicMembers(id, framework).Except(documented).Should().BeEmpty();
    }

    [Theory]
    [InlineData("T:SmtpReplyCodes.SmtpReply")]
    [InlineData("T:SmtpReplyCodes.KebabCaseEnumConverter`1")]
    [InlineData("M:SmtpReplyCodes.SmtpReply.Parse(System.ReadOnlySpan{System.Byte})")]
    [InlineData("M:SmtpReplyCodes.SmtpReply.TryParse(System.String,SmtpReplyCodes.SmtpReply@,SmtpReplyCodes.ReplyParseError@)")]
    [InlineData("M:SmtpReplyCodes.SmtpReply.op_Equality(SmtpReplyCodes.SmtpReply,SmtpReplyCodes.SmtpReply)")]
    [InlineData("M:SmtpReplyCodes.EnhancedStatusCode.#ctor(System.Int32,System.Int32,System.Int32)")]
    [InlineData("P:SmtpReplyCodes.SmtpAdvice.RetryAfter")]
    [InlineData("F:SmtpReplyCodes.ReplyCodes.MailboxUnavailable")]
    [InlineData("F:SmtpReplyCodes.SmtpCause.UserUnknown")]
    public void Types_members_and_constants_are_looked_for_under_the_names_that_the_compiler_gives_them(string name) => PublicMembers(Packing.Library, "net10.0").Should().Contain(name);

    [Fact]
    public void Extension_properties_are_looked_for_under_their_accessors() =>
        PublicMembers(Packing.MailKit, "net10.0").Should().Contain("M:SmtpReplyCodes.MailKitExtensions.get_Reply(MailKit.Net.Smtp.SmtpCommandException)");

    [Theory]
    [InlineData("<member name='T:A'><summary>Some words.</summary></member>", true)]
    [InlineData("<member name='T:A'><inheritdoc/></member>", true)]
    [InlineData("<member name='T:A'><summary> </summary></member>", false)]
    [InlineData("<member name='T:A'><remarks>Some words.</remarks></member>", false)]
    public void What_counts_as_documented(string member, bool isDocumented) => IsDocumented(XElement.Parse(member)).Should().Be(isDocumented);

    [Fact]
    public void Parameters_are_explained_under_their_own_names()
    {
        var parse = Members(Packing.Library, "net10.0")["M:SmtpReplyCodes.SmtpReply.Create(System.Int32,System.String,SmtpReplyCodes.ReplyContext)"];

        parse.Elements("param").Select(parameter => parameter.Attribute("name")!.Value).Should().Equal("code", "text", "context");
        parse.Elements("param").Should().OnlyContain(parameter => parameter.Value.Length > 0);
    }

    private static bool IsDocumented(XElement member) => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    private IEnumerable<string> PublicMembers(string id, string framework) =>
        PackedAssembly.Load(packing.Packages[id], framework).GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)).SelectMany(DocumentationId.OfTypeAndMembers);

    private Dictionary<string, XElement> Members(string id, string framework) =>
        packing.Packages[id].Xml($"lib/{framework}/{id}.xml").Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
}
