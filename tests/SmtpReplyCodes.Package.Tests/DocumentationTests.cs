using System.Xml.Linq;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>Whatever others can use is documented in the file that is packed beside the assembly.</summary>
public class DocumentationTests(Packing packing)
{
    private readonly PackageFile _package = packing.Packages[Packing.Library];

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Every_public_type_and_member_is_documented(string framework)
    {
        var documented = Members(framework).Where(member => IsDocumented(member.Value)).Select(member => member.Key);

        PublicMembers(framework).Except(documented).Should().BeEmpty();
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
    public void Types_members_and_constants_are_looked_for_under_the_names_that_the_compiler_gives_them(string name) => PublicMembers("net10.0").Should().Contain(name);

    [Theory]
    [InlineData("<member name='T:A'><summary>Some words.</summary></member>", true)]
    [InlineData("<member name='T:A'><inheritdoc/></member>", true)]
    [InlineData("<member name='T:A'><summary> </summary></member>", false)]
    [InlineData("<member name='T:A'><remarks>Some words.</remarks></member>", false)]
    public void What_counts_as_documented(string member, bool isDocumented) => IsDocumented(XElement.Parse(member)).Should().Be(isDocumented);

    [Fact]
    public void Parameters_are_explained_under_their_own_names()
    {
        var parse = Members("net10.0")["M:SmtpReplyCodes.SmtpReply.Create(System.Int32,System.String,SmtpReplyCodes.ReplyContext)"];

        parse.Elements("param").Select(parameter => parameter.Attribute("name")!.Value).Should().Equal("code", "text", "context");
        parse.Elements("param").Should().OnlyContain(parameter => parameter.Value.Length > 0);
    }

    private static bool IsDocumented(XElement member) => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    private IEnumerable<string> PublicMembers(string framework) =>
        PackedAssembly.Load(_package, framework).GetExportedTypes().SelectMany(DocumentationId.OfTypeAndMembers);

    private Dictionary<string, XElement> Members(string framework) =>
        _package.Xml($"lib/{framework}/SmtpReplyCodes.xml").Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
}
