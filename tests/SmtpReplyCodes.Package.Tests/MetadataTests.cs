using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>What the packages say of themselves.</summary>
public partial class MetadataTests(Packing packing)
{
    [Theory]
    [MemberData(nameof(Packing.Ids), MemberType = typeof(Packing))]
    public void The_licence_is_an_expression(string id)
    {
        var licence = packing.Packages[id].Metadata.Element("license")!;

        (licence.Value, licence.Attribute("type")?.Value).Should().Be(("MIT", "expression"));
    }

    [Theory]
    [InlineData(Packing.Library, "smtp", "email", "bounce", "reply-code", "enhanced-status-code", "deliverability")]
    [InlineData(Packing.MailKit, "smtp", "email", "mailkit", "bounce", "reply-code", "enhanced-status-code")]
    [InlineData(Packing.Logging, "smtp", "email", "logging", "reply-code", "enhanced-status-code")]
    [InlineData(Packing.Logs, "smtp", "email", "log", "postfix", "exim", "bounce", "deliverability")]
    [InlineData(Packing.Events, "smtp", "email", "webhook", "bounce", "sendgrid", "amazon-ses")]
    [InlineData(Packing.Tool, "smtp", "email", "bounce", "reply-code", "enhanced-status-code", "deliverability", "dotnet-tool")]
    public void Description_and_tags_let_it_be_found(string id, params string[] tags)
    {
        var metadata = packing.Packages[id].Metadata;

        metadata.Element("id")!.Value.Should().Be(id);
        metadata.Element("description")!.Value.Should().ContainEquivalentOf("mail server").And.NotBe("Package Description");
        metadata.Element("tags")!.Value.Split(' ').Should().Contain(tags);
        metadata.Element("authors")!.Value.Should().NotBeEmpty().And.NotBe(id, "that is what stands there when nobody was named");
        metadata.Element("releaseNotes")!.Value.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packing.Ids), MemberType = typeof(Packing))]
    public void The_page_shown_to_strangers_is_the_readme_beside_the_project(string id)
    {
        packing.Packages[id].Metadata.Element("readme")!.Value.Should().Be("README.md");
        packing.Packages[id]["README.md"].Should().Equal(File.ReadAllBytes(Checkout.File("src", id, "README.md")));
    }

    [Theory]
    [MemberData(nameof(Packing.Ids), MemberType = typeof(Packing))]
    public void The_icon_is_a_square_picture(string id)
    {
        packing.Packages[id].Metadata.Element("icon")!.Value.Should().Be("icon.png");
        var icon = packing.Packages[id]["icon.png"];

        icon.Take(8).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n');
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().BePositive().And.Be(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [MemberData(nameof(Packing.Ids), MemberType = typeof(Packing))]
    public void The_commit_it_was_built_from_is_named(string id)
    {
        Assert.SkipUnless(Path.Exists(Checkout.File(".git")), "The checkout is no repository: there is no commit to name.");
        var repository = packing.Packages[id].Metadata.Element("repository");

        repository.Should().NotBeNull();
        repository!.Attribute("type")!.Value.Should().Be("git");
        repository.Attribute("commit")!.Value.Should().MatchRegex(Commit());
    }

    [Fact]
    public void All_packages_have_the_version_of_the_checkout_which_the_change_log_names_first()
    {
        var version = XElement.Load(Checkout.File("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        packing.Packages.Values.Select(package => package.Metadata.Element("version")!.Value).Distinct().Should().Equal(version);
        File.ReadLines(Checkout.File("CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal)).Split(' ')[1].Should().Be(version);
    }

    [GeneratedRegex("^[0-9a-f]{40}$")]
    private static partial Regex Commit();
}
