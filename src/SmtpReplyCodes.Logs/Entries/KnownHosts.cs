using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Hosts that were read of late: a log names few of them, again and again.</summary>
internal sealed class KnownHosts
{
    private const int Slots = 512;

    private readonly (byte[] Text, string? Name, string? Address)[] _known = new (byte[], string?, string?)[Slots];

    /// <summary>Name and address of a host; see <see cref="HostText.Read"/>.</summary>
    public string? Read(ReadOnlySpan<byte> text, out string? address)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        ref var slot = ref _known[(uint)hash.ToHashCode() % Slots];
        if (slot.Text is null || !text.SequenceEqual(slot.Text))
        {
            var name = HostText.Read(LogText.Decode(text), out address);
            slot = (text.ToArray(), name, address);
        }

        address = slot.Address;
        return slot.Name;
    }
}
