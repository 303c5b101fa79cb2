using System.Collections.Immutable;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>Stands in for <c>SmtpRuleFile</c> in an example: <c>rules.jsonc</c> is the file that the README shows.</summary>
internal sealed class ReadmeRules(string file)
{
    public const string File = "rules.jsonc";

    /// <summary>The text of the file.</summary>
    public static string Text => string.Join('\n', MarkdownBlocks.Read(Checkout.File("README.md"), "jsonc").Should().ContainSingle().Subject);

    public ImmutableArray<SmtpRule> Load(string path)
    {
        path.Should().Be(file);
        return SmtpRuleFile.Parse(Text, path);
    }
}
