using SmtpReplyCodes.Fuzz.Seeds;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>Sixteen threads over what they share give the answers that one gives alone.</summary>
public class ConcurrencyTests
{
    private const int Threads = 16, Some = 400;

    private static readonly byte[][] Replies = [.. SeedTexts.Replies.Where((_, i) => i % (SeedTexts.Replies.Length / Some) == 0)];

    [Fact]
    public void A_classifier() => ShouldAgree(Replies, text => ReplyAnswer.Of(SmtpClassifier.Default.Classify(text)));

    [Fact]
    public void A_classifier_with_rules_of_users_in_front()
    {
        var classifier = SmtpClassifier.Default.Prepend(SmtpRuleFile.Parse("""
            { "rules": [ { "id": "acme/user", "cause": "mailbox-disabled", "any": ["{user} <3> unknown"], "hosts": ["acme.example"] }, { "id": "acme/try", "cause": "rate-limited", "any": ["try again"] } ] }
            """));
        var context = new ReplyContext { Classifier = classifier, RemoteHost = "mx.acme.example" };

        ShouldAgree(Replies, text => ReplyAnswer.Of(SmtpReply.FromText(text, context)));
    }

    [Fact]
    public void One_reply()
    {
        for (var round = 0; round < 50; round++)
        {
            var reply = SmtpReply.FromText(Replies[round]);
            var alone = SmtpReply.FromText(Replies[round]);

            ShouldAgree([Replies[round]], _ => ReplyAnswer.Of(reply) + ReplyAnswer.Of(reply.Diagnosis) + reply.ToRedactedString(), _ => ReplyAnswer.Of(alone) + ReplyAnswer.Of(alone.Diagnosis) + alone.ToRedactedString());
        }
    }

    [Fact]
    public void The_table_of_codes()
    {
        byte[][] codes = [.. Enumerable.Range(100, 600).Select(code => System.Text.Encoding.ASCII.GetBytes($"{code}"))];

        ShouldAgree(codes, text =>
        {
            var code = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            var enhanced = new EnhancedStatusCode(5, code / 100, code % 100);
            return $"{Row(ReplyCodes.Find(code))} {Row(enhanced.Info)} {CodeTable.Version} {CodeTable.EnhancedCodes.Length} {CodeTable.ClientCodes[code % CodeTable.ClientCodes.Length].Title}";
        });

        static string Row(CodeInfo? info) => info is null ? "none" : $"{info.Id} {info.Title} {info.Match} {info.Remediation} {string.Join(' ', info.References)}";
    }

    [Fact]
    public void Lines_of_logs() => ShouldAgree([.. SeedTexts.Logs.SelectMany(LinesOf)], line => LogTarget.Tell(MailLog.TryReadLine(line, out var entry) ? entry : null));

    [Fact]
    public void Logs_with_a_reader_each() => ShouldAgree(SeedTexts.Logs, log => LogTarget.ReadAll(log, log.Length + 1));

    [Fact]
    public void Reports() => ShouldAgree(SeedTexts.Reports, message => ReportAnswer.Of(DeliveryReport.Read(message)));

    [Fact]
    public void Events() => ShouldAgree(SeedTexts.Events, body => string.Join('\n', Enum.GetValues<SendingService>().Select(service => EventTarget.Tell(SendingEvents.Read(service, body)))));

    private static IEnumerable<byte[]> LinesOf(byte[] log) => System.Text.Encoding.Latin1.GetString(log).Split('\n').Select(System.Text.Encoding.Latin1.GetBytes);

    private static void ShouldAgree(byte[][] inputs, Func<byte[], string> read) => ShouldAgree(inputs, read, read);

    /// <summary>Each thread begins elsewhere, so that different inputs are read at once.</summary>
    private static void ShouldAgree(byte[][] inputs, Func<byte[], string> read, Func<byte[], string> readAlone)
    {
        var expected = Array.ConvertAll(inputs, input => readAlone(input));
        using var start = new Barrier(Threads);
        var differences = new System.Collections.Concurrent.ConcurrentBag<string>();
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < inputs.Length; i++)
            {
                var at = (i + (thread * inputs.Length / Threads)) % inputs.Length;
                if (read(inputs[at]) is var answer && answer != expected[at])
                    differences.Add($"{expected[at]} became {answer}");
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        expected.Should().NotBeEmpty().And.NotContainNulls();
        differences.Should().BeEmpty();
    }
}
