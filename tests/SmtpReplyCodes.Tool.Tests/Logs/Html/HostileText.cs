namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>What somebody could write into the logs of others, to run in the page or to spoil it.</summary>
internal static class HostileText
{
    public static readonly string[] All =
    [
        "<script>document.title='pwned'</script>",
        "\"><img src=x onerror=\"document.title='pwned'\">",
        "'><svg onload=document.title='pwned'>",
        "</title><script>document.title='pwned'</script>",
        "</svg></table></section><h1>pwned</h1>",
        "]]><script>document.title='pwned'</script>",
        "--><!-- <b>",
        "</style><style>*{display:none}",
        "</script><script>document.title='pwned'</script>",
        "javascript:document.title='pwned'",
        "{{style}}{{script}}",
        "a\u202Eb\u2066c\u200Bd\uFEFFe\u2028f",
        "a\0b\u0001c\u001b[31md\u007fe\u0085f",
        "a\ud800b\udc00",
        "&lt;b&gt;&amp;&#60;&quot;",
        "\u05d0\u05d1\u05d2 1.2.3",
    ];

    /// <summary>Each of them in each place that others write.</summary>
    public static IEnumerable<Attempt> Attempts => AttemptsWith(All);

    /// <summary>The same attempts with other texts.</summary>
    public static IEnumerable<Attempt> AttemptsWith(IReadOnlyList<string> texts) => texts.Select((text, i) =>
        new Attempt(MailLogOutcome.Bounced, $"550 5.{i % 8}.1 {text}") { Recipient = $"{text}@{text}", Relay = text });
}
