using System.Text;

namespace SmtpReplyCodes.Fuzz.Mutation;

/// <summary>Words and signs on which readers of mail turn, put where they do not belong.</summary>
internal static class Tokens
{
    public static byte[][] All { get; } = Array.ConvertAll<string, byte[]>(
    [
        "550 ", "550-", "250 ", "421 ", "99 ", "700 ", "5.1.1", "4.2.2", "5.7.26", "5.999.999", "5.1.1.1", " 2.0.0 ", "#5.1.1", "(#4.4.1)", "Status: 5.1.1", "X.1.1", "0x800CCC0E",
        "\r\n", "\n", "\r", "\r\r\n", "\n\n", "\n ", "\n\t", " \n", "\\n", "\\r\\n", " / ", "\0", "\t", "\u001b[31m", "\u2028", "\u0085",
        "<", ">", "<>", "@", "a@b.example", "<user@example.org>", "\"", "'", "(", ")", "((", "[", "]", "[192.0.2.1]", "{", "}", "=", "==", "&", ";", ":", ",", "--", "\\", "\\\"", "*", "|", "<3>", "{user}",
        "User unknown", "mailbox full", "try again in 99999999999 minutes", "greylisted", "blocked using zen.spamhaus.org", "said: ", "host mx.example.org[192.0.2.7] said: ", "(in reply to RCPT TO command)",
        ">>> RCPT TO:<a@b.example>", "<<< 550 no", "Final-Recipient: rfc822; ", "Original-Recipient: utf-8; ", "Action: failed", "Diagnostic-Code: smtp; ", "Reporting-MTA: dns; ", "Will-Retry-Until: ",
        "Content-Type: multipart/report; boundary=b\n\n--b\n", "Content-Type: message/rfc822\n\n", "Content-Type: text/html\n\n", "Content-Transfer-Encoding: base64\n", "charset=iso-2022-jp", "charset=utf-7", "\u001b$B",
        "=?utf-8?B?", "=?utf-8?Q?=C3?=", "?=", "=3D", "=\n", "\nFrom ", "\n>From ", "Received: from ", "begin 644 x\n", "&#x10FFFF;", "&amp;", "<!--", "</style>", "<br>",
        "status=bounced", "status=deferred", "to=<", "relay=", "dsn=5.1.1", ", ", " == ", " ** ", " => ", "NOQUEUE: reject: ", "postfix/smtp[1]: ", "Nov 23 21:14:33 ", "2026-11-23T21:14:33.123456+01:00 ", "@400000006", "\"\"",
        "null", "true", "[]", "{}", "[{", "}]", "\":", "\",\"", "\\u0000", "\\ud800", "\"event\":\"bounce\"", "\"Message\":\"", "1e999", "-0", "// ", "/*", "*/", "\"any\":[", "\"codes\":[\"5.1.*\"]",
        "\ufeff", "\u00e9", "\u202e", "\ufffd", "\u7528\u6237", "\ud83d\udce7", "\u0130", "\u212a",
    ], Encoding.UTF8.GetBytes);
}
