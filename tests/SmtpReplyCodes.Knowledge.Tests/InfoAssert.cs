using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Compares what the public API says of a code with the row in the file.</summary>
internal static class InfoAssert
{
    public static void Says(CodeInfo info, CodeRow row)
    {
        Explains(info, row);
        info.Phases.Select(Name).Should().Equal(row.Phases);
        info.Usage.Select(usage => (usage.By, usage.Says)).Should().Equal(row.Usage.Select(usage => (usage.By, usage.Says)));
        info.Examples.Should().Equal(row.Examples);
    }

    public static void Explains(CodeInfo info, ExplainedRow row)
    {
        info.Should().BeEquivalentTo(new { row.Title, LikelyCause = row.LikelyCauses[0], row.Remediation, row.UserMessage, row.Retry });
        info.LikelyCauses.Should().Equal(row.LikelyCauses);
        info.References.Select(Citation).Should().Equal(row.References.Select(citation => citation.Text));
    }

    private static string Name(SmtpPhase phase) => Table.Members<SmtpPhase>().Single(member => member.Value == phase).Key;

    private static string Citation(CodeReference reference) => reference.Section is null ? reference.Document : $"{reference.Document} {reference.Section}";
}
