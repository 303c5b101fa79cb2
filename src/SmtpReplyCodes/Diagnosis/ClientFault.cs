using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a client saw go wrong by itself, where the server's reply is missing or not handed over whole.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClientFault>))]
public enum ClientFault
{
    /// <summary>Nothing: the server replied.</summary>
    None,

    /// <summary>The name of the server to connect to was not found. This says nothing of the recipient's domain.</summary>
    NameNotResolved,

    /// <summary>No connection came about: refused, unreachable, or not answered.</summary>
    ConnectFailed,

    /// <summary>The connection broke off. Where the server's last words are known, they decide.</summary>
    ConnectionLost,

    /// <summary>An answer did not come in time.</summary>
    TimedOut,

    /// <summary>The TLS handshake failed, or the certificate was not accepted.</summary>
    TlsFailed,

    /// <summary>The client reports a login as missing; that the reply was 530 is implied, as its number is not handed over.</summary>
    LoginRequired,

    /// <summary>The client reports that the login failed, without the number of the reply.</summary>
    LoginFailed,
}
