using System.Text;

namespace SmtpReplyCodes.Benchmarks.Parsing;

/// <summary>What the benchmarks read, as it comes from the wire and as a string without the end of its last line.</summary>
internal static class Specimens
{
    /// <summary>Ninety bytes with the line end, in the words of Postfix.</summary>
    public static readonly byte[] TypicalLine = Wire(
        "550 5.1.1 <some.one@mail.example.org>: Recipient address rejected: User unknown in table\r\n");

    /// <summary>Ninety bytes as well; the enhanced code stands at the end, in qmail's way.</summary>
    public static readonly byte[] CodeAtTheEnd = Wire(
        "550 Sorry, no mailbox here by that name: some.one@mail.example.org is not known (#5.1.1)\r\n");

    /// <summary>Ninety bytes as well; no enhanced code at all, but dots to look at.</summary>
    public static readonly byte[] NoEnhancedCode = Wire(
        "550 Sorry, no mailbox here by that name: some.one@mail.example.org is not known, no. 511\r\n");

    /// <summary>Five lines, the enhanced code on each, in the shape of a provider's refusal with a link.</summary>
    public static readonly byte[] FiveLines = Wire(
        "550-5.7.26 This mail was blocked because its sender is not authenticated.\r\n" +
        "550-5.7.26 Senders must authenticate with SPF or DKIM.\r\n" +
        "550-5.7.26  DKIM = did not pass\r\n" +
        "550-5.7.26  SPF [example.org] with address: [192.0.2.17] = did not pass\r\n" +
        "550 5.7.26 See https://mail.example.net/authentication for more. a1-2bc.34\r\n");

    /// <summary>What Postfix writes into its log and its bounces around the reply of another server.</summary>
    public const string PostfixDiagnostic =
        "host mx1.mail.example.org[192.0.2.25] said: 550 5.1.1 <some.one@mail.example.org>: Recipient address rejected: " +
        "User unknown in table (in reply to RCPT TO command)";

    /// <summary>The characters of a wire form, without the end of the last line.</summary>
    public static string TextOf(byte[] wire) => Encoding.ASCII.GetString(wire).TrimEnd();

    private static byte[] Wire(string reply) => Encoding.ASCII.GetBytes(reply);
}
