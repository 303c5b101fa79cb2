using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The library's package: the assembly with its documentation for each framework, the schema of the JSON, and nothing that it depends on.</summary>
public class LibraryPackageTests(Packing packing)
{
    private const string CompiledAhead = "runtimes/linux-x64/lib/net10.0/SmtpReplyCodes.dll", Schema = "schema/smtpreply.schema.json";

    private static bool IsCompiledAheadHere => RuntimeInformation.RuntimeIdentifier == "linux-x64" && Packing.Configuration == "Release";

    private readonly PackageFile _package = packing.Packages[Packing.Library];

    [Fact]
    public void Holds_assembly_and_documentation_for_each_framework_the_schema_and_nothing_else() => _package.Files.Should().BeEquivalentTo(
        [
            "README.md",
            "icon.png",
            "lib/net8.0/SmtpReplyCodes.dll",
            "lib/net8.0/SmtpReplyCodes.xml",
            "lib/net10.0/SmtpReplyCodes.dll",
            "lib/net10.0/SmtpReplyCodes.xml",
            Schema,
            .. IsCompiledAheadHere ? new[] { CompiledAhead } : [],
        ]);

    [Fact]
    public void For_linux_x64_the_same_assembly_is_there_compiled_ahead()
    {
        Assert.SkipUnless(IsCompiledAheadHere, "The code for linux-x64 is made on linux-x64, by a Release build.");
        var (isNative, version) = Read("lib/net10.0/SmtpReplyCodes.dll");
        var (isNativeAhead, versionAhead) = Read(CompiledAhead);

        (isNative, isNativeAhead).Should().Be((false, true));
        versionAhead.Should().Be(version);
    }

    [Fact]
    public void The_schema_of_the_json_is_that_of_the_repository_and_gets_into_no_project()
    {
        _package[Schema].Should().Equal(File.ReadAllBytes(Checkout.File("docs", "smtpreply.schema.json")));
        _package.Metadata.Element("contentFiles").Should().BeNull();
        using var schema = JsonDocument.Parse(_package[Schema]);
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void Depends_on_nothing_whatever_the_framework()
    {
        var dependencies = _package.Metadata.Element("dependencies")!;

        dependencies.Elements().Select(group => (group.Name.LocalName, group.Attribute("targetFramework")?.Value))
            .Should().BeEquivalentTo([("group", "net8.0"), ("group", "net10.0")]);
        dependencies.Descendants("dependency").Should().BeEmpty();
        _package.Metadata.Element("frameworkReferences").Should().BeNull();
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_assembly_is_built_for_the_framework_of_its_folder_and_refers_to_that_alone(string framework)
    {
        var assembly = PackedAssembly.Load(_package, framework);

        assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be($".NETCoreApp,Version=v{framework[3..]}");
        assembly.GetReferencedAssemblies().Should().NotBeEmpty().And.OnlyContain(reference => reference.Name!.StartsWith("System.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_assembly_takes_no_more_than_three_megabytes(string framework) => _package[$"lib/{framework}/SmtpReplyCodes.dll"].Should().HaveCountLessThanOrEqualTo(3_000_000);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_assembly_says_that_it_may_be_trimmed(string framework) =>
        PackedAssembly.Load(_package, framework).GetCustomAttributes<AssemblyMetadataAttribute>()
            .Should().ContainSingle(metadata => metadata.Key == "IsTrimmable").Which.Value.Should().Be("True");

    [Fact]
    public void Each_framework_is_offered_the_same_public_types() =>
        PackedAssembly.Load(_package, "net8.0").GetExportedTypes().Select(type => type.FullName)
            .Should().NotBeEmpty().And.BeEquivalentTo(PackedAssembly.Load(_package, "net10.0").GetExportedTypes().Select(type => type.FullName));

    /// <summary>Whether an assembly holds native code, and the id that each build of it has of its own.</summary>
    private (bool IsNative, Guid Version) Read(string file)
    {
        using var image = new PEReader(new MemoryStream(_package[file]));
        var metadata = image.GetMetadataReader();
        return (image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, metadata.GetGuid(metadata.GetModuleDefinition().Mvid));
    }
}
