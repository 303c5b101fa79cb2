namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The name of a message, an attempt or a session; with the system, as two may write into one log. One without a name is none.</summary>
internal readonly ref struct LogKey
{
    public LogKey(string system, LogKeyKind kind, ReadOnlySpan<byte> name)
    {
        System = system;
        Kind = kind;
        Name = name;
        Hash = Exists ? HashOf(name) ^ (int)kind : 0;
    }

    public string System { get; }

    public LogKeyKind Kind { get; }

    public ReadOnlySpan<byte> Name { get; }

    /// <summary>Whether there is one.</summary>
    public bool Exists => !Name.IsEmpty;

    /// <summary>A number by which it is found, another one in each process.</summary>
    public int Hash { get; }

    private static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = default(HashCode);
        hash.AddBytes(name);
        return hash.ToHashCode();
    }
}
