using System.Reflection;
using System.Runtime.Versioning;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The packages beside the core: the assembly with its documentation for each framework, the core, and the one library that they are for, if any.</summary>
public class BridgePackageTests(Packing packing)
{
    public static TheoryData<string, string> LibrariesAndFrameworks => new(from id in new[] { Packing.MailKit, Packing.Logging, Packing.Logs, Packing.Events } from framework in new[] { "net8.0", "net10.0" } select (id, framework));

    [Theory]
    [InlineData(Packing.MailKit)]
    [InlineData(Packing.Logging)]
    [InlineData(Packing.Logs)]
    [InlineData(Packing.Events)]
    public void Holds_assembly_and_documentation_for_each_framework_and_nothing_else(string id) => packing.Packages[id].Files.Should().BeEquivalentTo(
        "README.md", "icon.png", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml");

    [Theory]
    [InlineData(Packing.MailKit, "net8.0", "MailKit", "4.18.")]
    [InlineData(Packing.MailKit, "net10.0", "MailKit", "4.18.")]
    [InlineData(Packing.Logging, "net8.0", "Microsoft.Extensions.Logging.Abstractions", "8.0.")]
    [InlineData(Packing.Logging, "net10.0", "Microsoft.Extensions.Logging.Abstractions", "10.0.")]
    public void Depends_on_the_core_of_its_own_version_and_on_one_library_more(string id, string framework, string library, string version)
    {
        var metadata = packing.Packages[id].Metadata;
        var group = metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);
        var dependencies = group.Elements("dependency").ToDictionary(dependency => dependency.Attribute("id")!.Value, dependency => dependency.Attribute("version")!.Value);

        dependencies.Keys.Should().BeEquivalentTo(Packing.Library, library);
        dependencies[Packing.Library].Should().Be(metadata.Element("version")!.Value);
        dependencies[library].Should().StartWith(version);
    }

    [Theory]
    [InlineData(Packing.Logs, "net8.0")]
    [InlineData(Packing.Logs, "net10.0")]
    [InlineData(Packing.Events, "net8.0")]
    [InlineData(Packing.Events, "net10.0")]
    public void What_reads_texts_depends_on_the_core_of_its_own_version_alone(string id, string framework)
    {
        var metadata = packing.Packages[id].Metadata;
        var group = metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);

        var dependency = group.Elements("dependency").Should().ContainSingle().Which;
        (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value).Should().Be((Packing.Library, metadata.Element("version")!.Value));
    }

    [Theory]
    [MemberData(nameof(LibrariesAndFrameworks))]
    public void The_assembly_is_built_for_the_framework_of_its_folder_and_may_be_trimmed(string id, string framework)
    {
        var assembly = PackedAssembly.Load(packing.Packages[id], framework);

        assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be($".NETCoreApp,Version=v{framework[3..]}");
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Should().ContainSingle(metadata => metadata.Key == "IsTrimmable").Which.Value.Should().Be("True");
    }

    [Theory]
    [MemberData(nameof(LibrariesAndFrameworks))]
    public void All_that_is_public_lives_in_the_one_namespace(string id, string framework) =>
        PackedAssembly.Load(packing.Packages[id], framework).GetExportedTypes().Select(type => type.Namespace).Distinct().Should().Equal("SmtpReplyCodes");
}
