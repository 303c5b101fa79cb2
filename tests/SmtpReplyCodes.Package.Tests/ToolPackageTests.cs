using System.Text.Json;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The tool's package: the command smtpreply for .NET 10, with all that it needs.</summary>
public class ToolPackageTests(Packing packing)
{
    private const string Folder = "tools/net10.0/any/";

    private readonly PackageFile _package = packing.Packages[Packing.Tool];

    [Fact]
    public void Is_a_package_of_the_kind_that_dotnet_tool_installs() =>
        _package.Metadata.Element("packageTypes")!.Elements("packageType").Select(type => type.Attribute("name")?.Value).Should().Equal("DotnetTool");

    [Fact]
    public void The_command_is_smtpreply()
    {
        var command = _package.Xml(Folder + "DotnetToolSettings.xml").Descendants("Command").Should().ContainSingle().Subject;

        command.Attribute("Name")!.Value.Should().Be("smtpreply");
        command.Attribute("Runner")!.Value.Should().Be("dotnet");
        _package.Files.Should().Contain(Folder + command.Attribute("EntryPoint")!.Value);
    }

    [Fact]
    public void Runs_on_net_10_alone()
    {
        _package.Files.Where(file => file.StartsWith("tools/", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(file => file.StartsWith(Folder));
        using var runtime = JsonDocument.Parse(_package[Folder + "SmtpReplyCodes.Tool.runtimeconfig.json"]);
        var options = runtime.RootElement.GetProperty("runtimeOptions");

        options.GetProperty("tfm").GetString().Should().Be("net10.0");
        options.GetProperty("framework").GetProperty("name").GetString().Should().Be("Microsoft.NETCore.App");
    }

    [Fact]
    public void Brings_all_that_it_needs_and_depends_on_no_package()
    {
        _package.Metadata.Descendants("dependency").Should().BeEmpty();
        _package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Should().BeEquivalentTo(
            Folder + "SmtpReplyCodes.Tool.dll",
            Folder + "SmtpReplyCodes.Logs.dll",
            Folder + "SmtpReplyCodes.dll",
            Folder + "Spectre.Console.dll",
            Folder + "Spectre.Console.Ansi.dll",
            Folder + "System.CommandLine.dll");
    }

    [Fact]
    public void Brings_the_very_library_that_is_packed_for_itself() =>
        _package[Folder + "SmtpReplyCodes.dll"].Should().Equal(packing.Packages[Packing.Library]["lib/net10.0/SmtpReplyCodes.dll"]);
}
