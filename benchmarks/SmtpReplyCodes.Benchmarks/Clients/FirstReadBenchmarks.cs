using System.Net.Mail;
using BenchmarkDotNet.Attributes;
using MailKit.Net.Smtp;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>Exceptions that nobody has asked yet, one after the other, so that what remembering them costs the garbage collector counts too.</summary>
public class FirstReadBenchmarks
{
    private int _code;
    private string _text = "";

    [ParamsAllValues]
    public Failure Failure { get; set; }

    [GlobalSetup(Target = nameof(Create))]
    public void TakeReply() => (_code, _text) = (Failures.CodeOf(Failure), Failures.TextOf(Failure));

    [GlobalSetup(Target = nameof(MakeAndRead))]
    public void Settle() => Tiers.Settle(() => MakeAndRead()?.Code ?? 0);

    [Benchmark(Description = "SmtpReply.Create")]
    public SmtpReply Create() => SmtpReply.Create(_code, _text);

    [Benchmark(Description = "exception made")]
    public Exception Make() => Failures.Make(Failure);

    [Benchmark(Description = "exception made and read")]
    public SmtpReply? MakeAndRead() => Failures.Make(Failure) switch
    {
        SmtpCommandException refused => refused.ToSmtpReply(),
        SmtpException refused => refused.ToSmtpReply(),
        var other => other.TryGetSmtpReply(out var reply) ? reply : null,
    };
}
