using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What a client's own observation says of the cause.</summary>
internal static class ClientFaults
{
    /// <summary>As sure as words: the client was there.</summary>
    public const double Confidence = 0.9;

    private const string RulePrefix = "client/", ImpliedCode = "530 implied by the client";

    /// <summary>Whether no server can have spoken, so that no word of the text is its own: the name of a relay that is not found is no address without a domain.</summary>
    public static bool ExcludesReply(ClientFault fault) => fault is ClientFault.NameNotResolved or ClientFault.ConnectFailed or ClientFault.TlsFailed;

    /// <summary>The cause that a fault speaks for.</summary>
    public static SmtpCause CauseOf(ClientFault fault) => fault switch
    {
        ClientFault.None => SmtpCause.Unknown,
        ClientFault.TlsFailed => SmtpCause.TlsFailure,
        ClientFault.LoginRequired or ClientFault.LoginFailed => SmtpCause.AuthenticationFailed,
        _ => SmtpCause.NetworkError,
    };

    /// <summary>What stands for a rule's id where a fault decides.</summary>
    public static string RuleOf(ClientFault fault) => RulePrefix + Kebab.Name(fault);

    /// <summary>What the evidence says of a fault.</summary>
    public static SmtpEvidence Evidence(ClientFault fault) =>
        new(SmtpEvidenceKind.Context, fault == ClientFault.LoginRequired ? ImpliedCode : Kebab.Name(fault), null);
}
