namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>A delivery that a scripted server refused, for one recipient.</summary>
/// <param name="Time">When it said so.</param>
/// <param name="Host">Which one, by the first label of its domain.</param>
/// <param name="Recipient">For whom; null where it refused before any recipient was named.</param>
/// <param name="Reply">What it said, as it stood on the wire.</param>
internal sealed record WireFailure(DateTimeOffset Time, string Host, string? Recipient, string Reply)
{
    /// <summary>Whether an address is one that this failure may be about.</summary>
    public bool IsAbout(string? recipient)
    {
        if (recipient is null)
            return Recipient is null;
        return Recipient is null ? recipient.EndsWith($"@{Host}.fake.test", StringComparison.OrdinalIgnoreCase) : recipient.Equals(Recipient, StringComparison.OrdinalIgnoreCase);
    }

    public override string ToString() => $"{Time:HH:mm:ss.f} {Host} {Recipient ?? "-"}: {Reply.Replace("\n", "\\n", StringComparison.Ordinal)}";
}
