using System.Buffers.Binary;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>The name of a message, an attempt or a session; with the system, as two may write into one log. One without a name is none.</summary>
internal readonly ref struct LogKey
{
    /// <summary>A name of so many bytes is the same as another of the same length when both ends are.</summary>
    public const int LengthOfEnds = 2 * sizeof(ulong);

    /// <summary>Others in each process, so that nobody can write names that all have one hash.</summary>
    private static readonly ulong Secret = SecretOf(1), OtherSecret = SecretOf(2);

    public LogKey(string system, LogKeyKind kind, ReadOnlySpan<byte> name)
    {
        System = system;
        Kind = kind;
        Name = name;
        if (!Exists)
            return;
        (First, Last) = EndsOf(name);
        Hash = HashOf(name, First, Last) ^ (int)kind;
    }

    public string System { get; }

    public LogKeyKind Kind { get; }

    public ReadOnlySpan<byte> Name { get; }

    /// <summary>The first bytes of the name, and the last ones; of a short one the same bytes may be in both.</summary>
    public ulong First { get; }

    /// <inheritdoc cref="First"/>
    public ulong Last { get; }

    /// <summary>Whether there is one.</summary>
    public bool Exists => !Name.IsEmpty;

    /// <summary>A number by which it is found, another one in each process.</summary>
    public int Hash { get; }

    /// <summary>What the runtime mixes into its own hashes is drawn anew in each process.</summary>
    private static ulong SecretOf(int number) => ((ulong)(uint)HashCode.Combine(number) << 32) | (uint)HashCode.Combine(number, number) | 1;

    private static (ulong First, ulong Last) EndsOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..])),
        >= sizeof(uint) => (BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..])),
        _ => (name[0], name[^1] | ((ulong)name[name.Length / 2] << 8)),
    };

    private static int HashOf(ReadOnlySpan<byte> name, ulong first, ulong last)
    {
        var hash = Mix(first ^ Secret, last ^ OtherSecret ^ ((ulong)name.Length << 32));
        for (var at = sizeof(ulong); at < name.Length - sizeof(ulong); at += sizeof(ulong))
            hash = Mix(hash ^ Secret, BinaryPrimitives.ReadUInt64LittleEndian(name[at..]) ^ OtherSecret);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong one, ulong other)
    {
        var high = Math.BigMul(one, other, out var low);
        return high ^ low;
    }
}
