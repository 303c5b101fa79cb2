using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>What running mail servers said, byte for byte: every reply is read, and whatever is none is told from one.</summary>
public partial class ServerRepliesTests
{
    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Every_reply_is_read_whole() => ShouldHoldOf(row => row.IsReply, (row, wire) =>
    {
        SmtpReply.TryParse(wire, out var reply, out var error).Should().BeTrue("there is no reason for {0}", error);
        (reply!.Code, reply.EnhancedCode?.ToString(), reply.Lines.Length).Should().Be((row.Code, row.EnhancedCode, row.Lines!.Value));
        SmtpReply.Parse(row.Raw).Should().Be(reply);
    });

    [Fact]
    public void Every_reply_is_read_from_a_buffer() => ShouldHoldOf(row => row.IsReply, (row, wire) =>
    {
        var reader = new SmtpReplyReader(wire, isFinalBlock: false);

        reader.Read().Should().Be(OperationStatus.Done);
        (reader.Code, reader.EnhancedCode?.ToString(), reader.LineCount, reader.BytesConsumed).Should().Be((row.Code!.Value, row.EnhancedCode, row.Lines!.Value, wire.Length));
        reader.ToReply().Should().Be(SmtpReply.Parse(wire));
        reader.Read().Should().Be(OperationStatus.NeedMoreData);
    });

    [Fact]
    public void Whatever_is_no_reply_is_refused_with_reason_and_place() => ShouldHoldOf(row => !row.IsReply, (row, wire) =>
    {
        SmtpReply.TryParse(wire, out _, out var error).Should().BeFalse();
        error.Kind.Should().NotBe(ReplyParseErrorKind.None);
        error.Offset.Should().BeInRange(0, wire.Length);
    });

    /// <summary>Names all rows that break the rule, not the first alone.</summary>
    private static void ShouldHoldOf(Func<Row, bool> kind, Action<Row, byte[]> rule)
    {
        var rows = ReadRows().Where(kind).ToArray();
        var broken = rows.Select(row => Check(row, rule)).Where(failure => failure is not null).ToArray();

        rows.Should().NotBeEmpty();
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    private static string? Check(Row row, Action<Row, byte[]> rule)
    {
        try
        {
            rule(row, Encoding.UTF8.GetBytes(row.Raw));
            return null;
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            return $"{row.Server} said {JsonSerializer.Serialize(row.Raw)}: {failure.Message}";
        }
    }

    private static IEnumerable<Row> ReadRows() =>
        File.ReadLines(Checkout.SharedFile("corpus", "servers", "replies.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Row>(line, CamelCase)!);

    /// <summary>One reply. Its bytes are the raw text in UTF-8; code, enhanced code and lines are null for what is no reply.</summary>
    private sealed partial record Row(string Server, string Raw, int? Code, string? Enhanced, int? Lines)
    {
        [JsonPropertyName("well_formed")]
        public bool IsReply { get; init; }

        /// <summary>The rows name only codes right behind the reply code. Where there is none, the one that qmail puts in brackets at the end counts.</summary>
        public string? EnhancedCode => Enhanced ?? (InBrackets().Match(Raw) is { Success: true } match ? match.Groups[1].Value : null);

        [GeneratedRegex(@"\(#([245]\.\d{1,3}\.\d{1,3})\)\r\n$")]
        private static partial Regex InBrackets();
    }
}
