using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes;

/// <summary>
/// Reads what a rewritten envelope sender (the <c>Return-Path</c>, or the address that a bounce was sent to) hides.
/// <list type="bullet">
/// <item>VERP, which names the recipient: <c>list-owner+user=example.com@lists.example.net</c> (Postfix, VERP_README; Mailman, VERP_FORMAT),
/// <c>list-return-123-user=example.com@...</c> (qmail and ezmlm; Bernstein, Variable Envelope Return Paths, 1997),
/// <c>bounces+123456-abcd-user=example.com@...</c> (SendGrid), <c>owner-list*user**EXAMPLE*COM@...</c> (LISTSERV),
/// <c>me+caf_=user=example.com@...</c> (forwarding by Gmail).</item>
/// <item>SRS, which names the sender: <c>SRS0=HHH=TT=example.com=user@...</c> and <c>SRS1=HHH=forwarder.example==HHH=TT=example.com=user@...</c>
/// (Shevek, The Sender Rewriting Scheme, 2004; postsrsd, Exim), <c>me+SRS=HHH=TT=example.com=user@...</c> (Exchange Online).</item>
/// <item>BATV, which signs the sender: <c>prvs=1234abcdef=user@example.com</c> (draft-levine-smtp-batv), <c>btv1==1234abcdef==user@...</c>
/// (Barracuda), <c>msprvs1=1234abcdef=user@...</c> (Momentum).</item>
/// </list>
/// Signatures are not checked: only who made them could, and anybody can write such an address.
/// </summary>
public static class EnvelopeSender
{
    private const int LongestAddress = 1024, DeepestNesting = 4;

    /// <summary>Decodes an envelope sender. Never throws.</summary>
    /// <param name="address">The address, with angle brackets or without.</param>
    /// <returns>What it hides; null when it is an address like any other, as <c>user+tag@example.com</c> is.</returns>
    public static DecodedSender? Decode(string? address)
    {
        DecodedSender? decoded = null;
        var inner = address is { Length: <= LongestAddress } && address.AsSpan().ContainsAny('=', '*') ? address.Trim(' ', '<', '>') : null;
        for (var depth = 0; depth < DeepestNesting && inner is not null; depth++)
        {
            var next = DecodeOnce(inner);
            decoded = next ?? decoded;
            // Behind VERP stands the recipient, whose own address is of no concern.
            inner = next is { Kind: not RewriteKind.Verp } ? next.Address : null;
        }

        return decoded;
    }

    private static DecodedSender? DecodeOnce(string address)
    {
        if (!AddressText.IsAddress(address))
            return null;
        var at = address.LastIndexOf('@');
        string localPart = address[..at], domain = address[(at + 1)..];
        return SignedSender.Read(localPart, domain) ?? ForwardedSender.Read(localPart) ?? VerpSender.Read(localPart, domain);
    }
}
