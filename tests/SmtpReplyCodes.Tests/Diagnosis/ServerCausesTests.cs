using System.Buffers;
using System.Text;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>What running mail servers said gets one answer, however it is read, and evidence that stands where it says.</summary>
public class ServerCausesTests
{
    [Fact]
    public void The_reader_and_the_object_name_the_same_cause()
    {
        var seen = new HashSet<SmtpCause>();
        foreach (var raw in Replies())
        {
            var reader = new SmtpReplyReader(Encoding.UTF8.GetBytes(raw), isFinalBlock: true);
            reader.Read().Should().Be(OperationStatus.Done);
            var reply = SmtpReply.Parse(raw);

            reader.Cause.Should().Be(reply.Cause, "{0} says one thing", raw);
            reader.ToReply().Diagnosis.RuleId.Should().Be(reply.Diagnosis.RuleId);
            seen.Add(reply.Cause);
        }

        seen.Should().HaveCountGreaterThan(5, "servers say many things");
    }

    /// <summary>The wire form with a code on every line, lines without code as clients hand them over: the same words.</summary>
    [Fact]
    public void A_reply_that_is_handed_over_names_the_same_cause_and_rule()
    {
        foreach (var raw in Replies())
        {
            var parsed = SmtpReply.Parse(raw);
            var made = SmtpReply.Create(parsed.Code!.Value, $"{parsed.EnhancedCode} {parsed.Text}");
            if (made.EnhancedCode == parsed.EnhancedCode)
                (made.Cause, made.Diagnosis.RuleId).Should().Be((parsed.Cause, parsed.Diagnosis.RuleId), "of {0}", raw);
        }
    }

    [Fact]
    public void The_evidence_stands_where_it_says()
    {
        var words = 0;
        foreach (var reply in Replies().Select(raw => SmtpReply.Parse(raw)))
        {
            foreach (var evidence in reply.Diagnosis.Evidence)
            {
                if (evidence.Range is { } range)
                    reply.Text[range].Should().Be(evidence.Value, "of {0}", reply);
                if (evidence.Kind is SmtpEvidenceKind.Phrase or SmtpEvidenceKind.ProviderKey)
                    evidence.Range.Should().NotBeNull("words of {0} stand in its text", reply);
                words += evidence.Kind == SmtpEvidenceKind.Phrase ? 1 : 0;
            }
        }

        words.Should().BePositive();
    }

    private static IEnumerable<string> Replies()
    {
        foreach (var line in File.ReadLines(Checkout.SharedFile("corpus", "servers", "replies.jsonl")).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("well_formed").GetBoolean())
                yield return row.RootElement.GetProperty("raw").GetString()!;
        }
    }
}
