using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What is known about a reply besides its text. Every property may be left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed record ReplyContext
{
    /// <summary>What the client was doing; <see cref="SmtpPhase.Unknown"/> by default.</summary>
    public SmtpPhase Phase { get; init; }

    /// <summary>The host that replied, as the client named it (<c>mx.example.org</c>); null when not known. It shows the provider, what that says in a way of its own counts then.</summary>
    public string? RemoteHost { get; init; }

    /// <summary>
    /// The mail system that replied, for instance by its greeting (<see cref="MailSystem.FromGreeting"/>); null when not known. What that says in a way of its own counts then, and codes
    /// mean what they mean there.
    /// </summary>
    public MailSystem? MailSystem { get; init; }

    /// <summary>What a delivery report says was done; <see cref="DeliveryAction.Unknown"/> by default. A delay is never a hard bounce.</summary>
    public DeliveryAction Action { get; init; }

    /// <summary>What the client saw go wrong by itself; <see cref="ClientFault.None"/> by default. Where no words say more, it names the cause.</summary>
    public ClientFault Fault { get; init; }

    /// <summary>The address that the reply is about, without brackets: the recipient, or the sender after MAIL FROM; null when not known. It decides nothing.</summary>
    public string? Mailbox { get; init; }

    /// <summary>The classifier that diagnoses the reply; null for <see cref="SmtpClassifier.Default"/>.</summary>
    public SmtpClassifier? Classifier { get; init; }
}
