using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>Lines that something wrapped into JSON.</summary>
public class JsonLineTests
{
    public static TheoryData<string, string> Lines => new()
    {
        // docker, json-file: < and > are escaped
        { "{\"log\":\"Nov 23 21:14:33 mx postfix/smtp[7]: 4F: to=\\u003ca@example.org\\u003e\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-23T20:14:33.1Z\"}", "2026-11-23T20:14:33.1Z Nov 23 21:14:33 mx postfix/smtp[7]: 4F: to=<a@example.org>" },
        { "{\"log\":\"a \\\"b\\\" \\\\ c\\td\"}", "a \"b\" \\ c d" },

        // journalctl -o json
        { "{\"__REALTIME_TIMESTAMP\":\"1795468473123456\",\"SYSLOG_IDENTIFIER\":\"postfix/smtp\",\"MESSAGE\":\"4F: hello\"}", "1795468473.123456 postfix/smtp: 4F: hello" },

        // Shippers of logs
        { "{\"@timestamp\":\"2026-11-23T20:14:33.000Z\",\"program\":\"exim\",\"message\":\"1xVb2X => hello\"}", "2026-11-23T20:14:33.000Z exim: 1xVb2X => hello" },
        { "{ \"msg\" : \"hello\", \"time\" : \"soon\" }", "hello" },
        { "{\"msg\":\"hello\",\"time\":1795468473,\"program\":\"two words\"}", "hello" },
        { "{\"message\":\"J\\u00fcrgen\"}", "J?rgen" },

        // No such line
        { "{}", "{}" },
        { "{\"event\":\"hello\"}", "{\"event\":\"hello\"}" },
        { "{\"log\":", "{\"log\":" },
        { "{\"log\":7}", "{\"log\":7}" },
        { "{\"log\":\"torn", "{\"log\":\"torn" },
        { "{\"log\":\"torn\\", "{\"log\":\"torn\\" },
        { "{\"log\":\"\"}", "{\"log\":\"\"}" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_was_wrapped_is_read(string line, string text) =>
        Encoding.UTF8.GetString(new JsonLine().Unwrap(Encoding.UTF8.GetBytes(line))).Should().Be(text);

    [Fact]
    public void One_line_leaves_nothing_for_the_next()
    {
        var json = new JsonLine();
        _ = json.Unwrap("{\"log\":\"a long line\",\"time\":\"2026-11-23T20:14:33Z\"}"u8);

        Encoding.UTF8.GetString(json.Unwrap("{\"log\":\"b\"}"u8)).Should().Be("b");
    }
}
