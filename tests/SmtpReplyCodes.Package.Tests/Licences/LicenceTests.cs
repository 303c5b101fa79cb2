namespace SmtpReplyCodes.Package.Tests.Licences;

/// <summary>Nobody gets software of others through a package without being told of it and of its terms.</summary>
public class LicenceTests(Packing packing)
{
    [Fact]
    public void The_list_is_that_of_the_lock_files() =>
        AcceptedFile.Lines(ThirdParty.Text, "THIRD-PARTY.md").Should().Equal(ThirdParty.Text.Split('\n')[..^1], $"THIRD-PARTY.md is stale; run these tests with {AcceptedFile.Variable}=1, read what changed, and commit it");

    [Fact]
    public void All_is_given_on_the_terms_that_the_list_holds() =>
        ThirdParty.Projects.SelectMany(Dependency.Of).Should().NotBeEmpty().And.OnlyContain(dependency => dependency.Licence == "MIT", "another licence needs another look, and its text in the list");

    [Fact]
    public void What_is_listed_for_a_library_is_what_its_package_depends_on()
    {
        foreach (var id in ThirdParty.Projects.Except([Packing.Tool]))
        {
            var depended = packing.Packages[id].Metadata.Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value).Except(ThirdParty.Projects);

            depended.Should().BeSubsetOf(Dependency.Of(id).Select(dependency => dependency.Id), id);
        }
    }

    [Fact]
    public void The_tool_which_brings_software_of_others_brings_the_list_too() =>
        packing.Packages[Packing.Tool]["THIRD-PARTY.md"].Should().Equal(System.Text.Encoding.UTF8.GetBytes(ThirdParty.Text));
}
