using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>Whatever a file of rules holds, it gives rules or mistakes, never another exception, and soon.</summary>
public class HostileRuleFileTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "", "{", Million },
        { "", "[", Million },
        { "", "}", Million },
        { "", "\"", Million },
        { "", "/", Million },
        { "", "/*", Million },
        { "", "\r", Million },
        { "", "\ud800", Million / 3 },
        { "", "\ufeff", Million / 3 },
        { "", "{\"rules\":", Million / 9 },
        { "{\"rules\":[", "{},", Million / 3 },
        { "{\"rules\":[", "0,", Million / 2 },
        { "{\"rules\":[", "{\"id\":\"a\"},", Million / 11 },
        { "{\"rules\":[{", "\"x\":0,", Million / 6 },
        { "{\"rules\":[{", "\"any\":[\"\"],", Million / 11 },
        { "{\"rules\":[{\"any\":[", "\"(\",", Million / 4 },
        { "{\"rules\":[{\"any\":[\"", "(a|b)", Million / 5 },
        { "{\"rules\":[{\"id\":\"", "a/", Million / 2 },
        { "{\"rules\":[{\"cause\":\"", "user-", Million / 5 },
        { "{\"rules\":[{\"codes\":[\"", ".", Million },
        { "{\"rules\":[{\"hosts\":[\"", "a.", Million / 2 },
        { "{\"rules\":[{\"why\":\"", "\\ud800", Million / 6 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Megabytes_are_told_from_rules_in_bounded_time(string head, string unit, int times)
    {
        var json = new StringBuilder(head).Insert(head.Length, unit, times).ToString();

        var clock = Stopwatch.StartNew();
        RuleText.Mistakes(json).Should().NotBeEmpty();
        _ = RuleText.Mistakes(json + "\"]}]}");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Random_bytes_give_mistakes()
    {
        var random = new Random(4711);
        var bytes = new byte[200];
        for (var i = 0; i < 5_000; i++)
        {
            random.NextBytes(bytes);
            RuleText.Mistakes(Encoding.UTF8.GetString(bytes)).Should().NotBeEmpty();
            RuleText.Mistakes(Encoding.Latin1.GetString(bytes)).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_good_file_with_a_few_characters_changed_gives_rules_or_mistakes_within_its_text()
    {
        const string Good = "{\"cause\":\"unknown\",\n\"rules\":[{\"id\":\"a/b\",\"any\":[\"{c} <3> (d|e* <ip>)\",\"\\u00e4 \\ud83d\\udce7\"],\r\n\"codes\":[\"5.1.*\"],\"date\":\"2026-01-01\",\"retryAfter\":\"00:10:00\"}]} // end";
        const string Signs = "{}[]()<>|*\"\\/,:.-0159xudA \n\r\t\u00e4\u20ac\ud83d\udce7\0";
        var random = new Random(42);
        for (var i = 0; i < 30_000; i++)
        {
            var json = new StringBuilder(Good);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(json.Length);
                if (random.Next(3) == 0)
                    json.Remove(at, 1);
                else
                    json[at] = Signs[random.Next(Signs.Length)];
            }

            SmtpRuleFile.TryParse(json.ToString(), "", out _, out var errors);
            errors.All(error => error is { Line: >= 1 and <= 9, Column: >= 1 and <= 250 } && !error.Message.Contains('\n')).Should().BeTrue(json.ToString());
        }
    }

    [Fact]
    public void Random_phrases_give_elements_or_a_mistake_within_the_phrase()
    {
        const string Signs = "{}()<>|* ab38-.\u00e4\u7528\ud83d";
        var random = new Random(7);
        for (var i = 0; i < 100_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => Signs[random.Next(Signs.Length)])]);

            if (!Phrase.TryParse(text, out _, out var problem, out var offset))
                (problem!.Length > 0 && offset >= 0 && offset <= text.Length).Should().BeTrue(text);
        }
    }

    /// <summary>A phrase that names a number beside any others has each number that phrases name in the place of those.</summary>
    [Fact]
    public void Numbers_that_unfold_too_far_are_a_mistake()
    {
        var numbers = string.Concat(Enumerable.Range(1_000, 100).Select(number => $"\"{number}\","));
        var json = $"{{\"rules\":[{{\"id\":\"a\",\"cause\":\"unknown\",\"any\":[{numbers}\"<number> <number> <number> <number> <number> <number> 1000\"]}}]}}";

        var clock = Stopwatch.StartNew();
        RuleText.Mistakes(json).Should().ContainSingle().Which.Should().Contain("unfolds into too many sequences");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Ten_thousand_rules_are_read_in_linear_time()
    {
        var few = Measure(RulesOf(1_000));
        var many = Measure(RulesOf(10_000));

        many.Should().BeLessThan((few * 40) + TimeSpan.FromMilliseconds(200), "ten times the rules take about ten times as long");
    }

    private static TimeSpan Measure(string json)
    {
        SmtpRuleFile.Parse(json).Should().NotBeEmpty();
        var clock = Stopwatch.StartNew();
        SmtpRuleFile.Parse(json);
        return clock.Elapsed;
    }

    /// <summary>All in one line, which is the hardest for who counts columns.</summary>
    private static string RulesOf(int count) => "{\"cause\":\"greylisted\",\"rules\":["
        + string.Concat(Enumerable.Range(0, count).Select(i => $"{{\"id\":\"acme/rule-{i}\",\"any\":[\"try again (later|soon) {i}\",\"{{user}} <2> busy\"],\"codes\":[\"45x\"],\"weight\":\"general\"}},")) + "]}";
}
