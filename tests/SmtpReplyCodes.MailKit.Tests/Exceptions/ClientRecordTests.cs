using MailKit.Net.Smtp;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>Of every failure that MailKit and the platform's client reported of real and scripted servers, the reply is the one that was on the wire, or has no code.</summary>
public class ClientRecordTests
{
    private static readonly Lazy<ClientRecord[]> Failures =
        new(() => [.. ClientRecord.Read(Checkout.SharedFile("corpus", "servers", "clients.jsonl")).Where(record => record.IsFailure)]);

    [Fact]
    public void Every_exception_of_a_client_is_read() =>
        Wrong(record => ReplyOf(record) is not null).Should().BeEmpty();

    [Fact]
    public void Code_and_enhanced_code_were_on_the_wire() =>
        Wrong(record => record.Refusals.Length == 0 || ReplyOf(record)?.Code is null || Wire(record).Any(wire => SameCodes(wire, ReplyOf(record)!))).Should().BeEmpty();

    [Fact]
    public void The_cause_is_that_of_the_text_on_the_wire() =>
        Wrong(record => record.Refusals.Length == 0 || ReplyOf(record)?.Code is null || Wire(record).Any(wire => wire.Cause == ReplyOf(record)!.Cause)).Should().BeEmpty();

    [Fact]
    public void A_code_is_missing_only_where_the_client_lost_it_or_no_server_replied() =>
        Failures.Value.Where(record => ReplyOf(record)?.Code is null).Select(record => record.Exception)
            .Should().NotBeEmpty().And.OnlyContain(exception => !(exception is SmtpCommandException) || exception.Message == "No recipients were accepted.");

    [Fact]
    public void No_success_is_taken_for_the_reason_of_a_failure()
    {
        Wrong(record => !ReplyOf(record)!.IsSuccess && ReplyOf(record)!.Cause != SmtpCause.Accepted).Should().BeEmpty();
        Wrong(record => !record.Successes.Select(success => SmtpReply.FromText(success[3..]).Text.Trim()).Contains(ReplyOf(record)!.Text.Trim())).Should().BeEmpty();
    }

    [Fact]
    public void The_platforms_client_keeps_the_number_of_the_status() =>
        Wrong(record => record.StatusCode is null or -1 || ReplyOf(record)!.Code == record.StatusCode).Should().BeEmpty();

    [Fact]
    public void Most_records_have_a_reply_on_the_wire_to_compare_with() => Failures.Value.Count(record => record.Refusals.Length > 0).Should().BeGreaterThan(180);

    private static IEnumerable<string> Wrong(Func<ClientRecord, bool> isRight) =>
        Failures.Value.Where(record => !isRight(record)).Select(record => $"{record.Name} gave {ReplyOf(record)?.Code} {ReplyOf(record)?.EnhancedCode} {ReplyOf(record)?.Cause}");

    private static SmtpReply? ReplyOf(ClientRecord record) => MailKitExceptionReader.Instance.TryRead(record.Exception, out var reply) ? reply : null;

    /// <summary>The refusals as they were sent, at the time at which the client says that they came.</summary>
    private static IEnumerable<SmtpReply> Wire(ClientRecord record) =>
        record.Refusals.Select(text => SmtpReply.TryParse(text, out var reply) ? reply : SmtpReply.FromText(text))
            .Select(reply => SmtpReply.Create(reply.Code ?? 0, string.Join('\n', reply.EnhancedCode is null ? reply.Lines : reply.Lines.SetItem(0, $"{reply.EnhancedCode} {reply.Lines[0]}")), ReplyOf(record)!.Context));

    private static bool SameCodes(SmtpReply one, SmtpReply other) => one.Code == other.Code && one.EnhancedCode == other.EnhancedCode;
}
