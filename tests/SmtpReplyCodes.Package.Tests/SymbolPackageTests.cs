using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The packages of symbols hold what a debugger needs for the very assemblies that were packed.</summary>
public class SymbolPackageTests(Packing packing)
{
    [Theory]
    [InlineData(Packing.Library)]
    [InlineData(Packing.MailKit)]
    [InlineData(Packing.Logging)]
    [InlineData(Packing.Logs)]
    [InlineData(Packing.Events)]
    public void Symbols_of_a_library_are_there_for_each_framework_and_nothing_else(string id) =>
        packing.Symbols[id].Files.Should().BeEquivalentTo($"lib/net8.0/{id}.pdb", $"lib/net10.0/{id}.pdb");

    [Theory]
    [InlineData(Packing.Library, "lib/net8.0/SmtpReplyCodes")]
    [InlineData(Packing.Library, "lib/net10.0/SmtpReplyCodes")]
    [InlineData(Packing.MailKit, "lib/net10.0/SmtpReplyCodes.MailKit")]
    [InlineData(Packing.Logging, "lib/net10.0/SmtpReplyCodes.Extensions.Logging")]
    [InlineData(Packing.Logs, "lib/net8.0/SmtpReplyCodes.Logs")]
    [InlineData(Packing.Events, "lib/net10.0/SmtpReplyCodes.Events")]
    [InlineData(Packing.Tool, "tools/net10.0/any/SmtpReplyCodes.Tool")]
    [InlineData(Packing.Tool, "tools/net10.0/any/SmtpReplyCodes")]
    public void Symbols_belong_to_the_packed_assembly(string id, string name)
    {
        using var assembly = new PEReader(new MemoryStream(packing.Packages[id][name + ".dll"]));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packing.Symbols[id][name + ".pdb"]));
        var entry = assembly.ReadDebugDirectory().First(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        var header = symbols.GetMetadataReader().DebugMetadataHeader!;
        new BlobContentId(header.Id).Guid.Should().Be(assembly.ReadCodeViewDebugDirectoryData(entry).Guid);
    }
}
