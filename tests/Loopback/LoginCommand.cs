using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>AUTH PLAIN and AUTH LOGIN (RFC 4954, RFC 4616) with what the client has said of its login so far.</summary>
/// <param name="Mechanism">In capitals.</param>
/// <param name="Said">The parts in base64.</param>
internal sealed record LoginCommand(string Mechanism, params string[] Said)
{
    /// <summary>What the transcript shows of a secret.</summary>
    public const string Hidden = "***";

    public string WithoutSecret => $"AUTH {Mechanism}" + (Said.Length > 0 ? " " + Hidden : "");

    /// <summary>What the server still has to ask for, in base64; null when it knows all.</summary>
    public string? Prompt => (Mechanism, Said.Length) switch
    {
        ("PLAIN", 0) => "",
        ("LOGIN", 0) => "VXNlcm5hbWU6", // Username:
        ("LOGIN", 1) => "UGFzc3dvcmQ6", // Password:
        _ => null,
    };

    /// <summary>The command; null for any other.</summary>
    public static LoginCommand? Parse(string command) =>
        command.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var verb, var mechanism, .. var said] && verb.Equals("AUTH", StringComparison.OrdinalIgnoreCase)
            ? new(mechanism.ToUpperInvariant(), said)
            : null;

    public LoginCommand With(string said) => this with { Said = [.. Said, said] };

    public bool Matches(string userName, string password) => Mechanism switch
    {
        "PLAIN" => Said.Select(Decode).SequenceEqual(["\0" + userName + "\0" + password]),
        "LOGIN" => Said.Select(Decode).SequenceEqual([userName, password]),
        _ => false,
    };

    private static string Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
