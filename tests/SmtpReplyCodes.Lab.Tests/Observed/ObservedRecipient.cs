using System.Text.Json;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>Somebody of whom a report has to tell.</summary>
/// <param name="Address">The address, as the server itself wrote it into the report.</param>
/// <param name="Action">What the report says became of it; null where it is no standard one or leaves it out.</param>
/// <param name="RemoteSaid">What the scripted server was to say to it; null where none was asked.</param>
/// <param name="Causes">The causes that somebody has put down beforehand; empty where nobody has.</param>
internal sealed record ObservedRecipient(string Address, string? Action, string? RemoteSaid, string[] Causes)
{
    private const char Illegible = '\uFFFD';

    /// <summary>The same, as the library names them.</summary>
    public IEnumerable<SmtpCause> Labels => Causes.Select(cause => JsonSerializer.Deserialize<SmtpCause>($"\"{cause}\""));

    /// <summary>Whether the message was delivered, passed on or expanded.</summary>
    public bool IsSuccess => Action?.Split(' ')[0] is "delivered" or "relayed" or "expanded";

    /// <summary>Whether this is the address. Of one whose first half was not legible to who noted it down, the domain decides.</summary>
    public bool Is(string? address) =>
        string.Equals(address, Address, StringComparison.OrdinalIgnoreCase) ||
        (Address.Contains(Illegible) && address?.EndsWith(Address[Address.LastIndexOf('@')..], StringComparison.OrdinalIgnoreCase) == true);

    public static ObservedRecipient From(JsonElement row, IEnumerable<JsonElement> scenario)
    {
        var address = (row.Text("recipient") ?? "").Trim().Trim('<', '>');
        var planned = scenario.FirstOrDefault(one => string.Equals(one.Text("recipient"), address, StringComparison.OrdinalIgnoreCase));
        var said = row.Text("remote_said") ?? (planned.ValueKind == JsonValueKind.Object ? planned.Text("remote_said") : null);
        return new(address, row.Text("action"), said, [.. row.Each("causes").Select(cause => cause.GetString()!)]);
    }
}
