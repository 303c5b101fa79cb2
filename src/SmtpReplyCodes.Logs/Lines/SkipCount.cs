namespace SmtpReplyCodes.Logs.Lines;

/// <summary>How many lines could not be read for a reason, and which was the first.</summary>
internal sealed class SkipCount(string name)
{
    /// <summary>The reason, in a word or two.</summary>
    public string Name { get; } = name;

    public long Count { get; private set; }

    /// <summary>The number of the first such line; 0 for none.</summary>
    public long FirstLine { get; private set; }

    public void Add(long lineNumber)
    {
        if (Count++ == 0)
            FirstLine = lineNumber;
    }
}
