using System.Collections.Immutable;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>Stands in for <c>SmtpRuleFile</c> in an example: <c>rules.jsonc</c> is the file that README and guide show.</summary>
internal sealed class ReadmeRules(string file)
{
    public const string File = "rules.jsonc";

    /// <summary>The text of the file.</summary>
    public static string Text => Shown("docs/guide/rules.md");

    /// <summary>The file as a page shows it.</summary>
    public static string Shown(string page) => string.Join('\n', MarkdownBlocks.Read(Checkout.File(page), "jsonc").Should().ContainSingle().Subject);

    public ImmutableArray<SmtpRule> Load(string path)
    {
        path.Should().Be(file);
        return SmtpRuleFile.Parse(Text, path);
    }
}
