namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The fenced blocks of a Markdown file.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The lines of each block of a language, in order.</summary>
    public static IReadOnlyList<string[]> Read(string file, string language)
    {
        var blocks = new List<string[]>();
        List<string>? block = null;
        foreach (var line in File.ReadLines(file))
        {
            if (block is null)
            {
                block = line == "```" + language ? [] : null;
            }
            else if (line == "```")
            {
                blocks.Add([.. block]);
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }

        return blocks;
    }
}
