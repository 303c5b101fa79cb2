using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>Whatever came in, the JSON is valid UTF-8: what is no character is written as U+FFFD, and all else comes back as it was.</summary>
public class ReplyJsonTextTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions[] Options =
    [
        new(),
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { WriteIndented = true },
    ];

    /// <summary>No attribute can hold them: what a compiled attribute holds is UTF-8.</summary>
    [Fact]
    public void Lone_surrogates_become_replacement_characters()
    {
        (string Text, string Written)[] table =
        [
            ("a\ud800b", "a\ufffdb"),
            ("a\udc00", "a\ufffd"),
            ("\udc00\ud800", "\ufffd\ufffd"),
            ("\ud83d\ud83d\udce7", "\ufffd\ud83d\udce7"),
        ];
        foreach (var (text, written) in table)
        {
            foreach (var options in Options)
                Restore(SmtpReply.Create(550, text), options).Should().Be(SmtpReply.Create(550, written));
        }
    }

    [Fact]
    public void So_they_do_in_the_lines_and_in_the_context()
    {
        var json = Write(SmtpReply.FromText("a\nb\ud800", new ReplyContext { RemoteHost = "\ud800.example", Mailbox = "\udc00@example.org" }), Options[0]);

        json.GetProperty("lines").EnumerateArray().Select(line => line.GetString()).Should().Equal("a", "b\ufffd");
        json.GetProperty("context").GetProperty("remoteHost").GetString().Should().Be("\ufffd.example");
        json.GetProperty("context").GetProperty("mailbox").GetString().Should().Be("\ufffd@example.org");
    }

    [Theory]
    [InlineData("Empfänger 用户不存在 \ud83d\udce7")]
    [InlineData("\0 \u0001 \b \t \u001b[31m \u007f \u0085 \u009b")]
    [InlineData("\"quoted\" back\\slash / <b>&amp;</b> 'x' `y` +")]
    [InlineData("\u2028 \u2029 \ufeff \ufffe \uffff \u202e")]
    public void All_else_comes_back_as_it_was(string text)
    {
        foreach (var options in Options)
            Restore(SmtpReply.FromText(text), options).Text.Should().Be(text);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_have_become_characters_before()
    {
        var reply = SmtpReply.Parse([.. "550 5.1.1 Empf"u8, 0xE4, .. "nger "u8, 0xFF, 0xC3]);

        Restore(reply, Options[1]).Should().Be(reply);
    }

    [Fact]
    public void Megabytes_of_text_come_back()
    {
        var reply = SmtpReply.Create(550, string.Concat(Enumerable.Repeat("5.1.1 ä\ud83d\udce7\"\n", 100_000)));

        Restore(reply, Options[0]).Should().Be(reply);
    }

    private static JsonElement Write(SmtpReply reply, JsonSerializerOptions options)
    {
        var json = Strict.GetString(JsonSerializer.SerializeToUtf8Bytes(reply, options));
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static SmtpReply Restore(SmtpReply reply, JsonSerializerOptions options) => Write(reply, options).Deserialize<SmtpReply>()!;
}
