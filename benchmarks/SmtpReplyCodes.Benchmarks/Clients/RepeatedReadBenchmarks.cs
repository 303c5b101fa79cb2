using System.Net.Mail;
using BenchmarkDotNet.Attributes;
using MailKit.Net.Smtp;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>An exception that was asked before, as the next filter, the log and the retry do.</summary>
public class RepeatedReadBenchmarks
{
    private readonly SmtpCommandException _command = (SmtpCommandException)Failures.Make(Failure.Command);
    private readonly SmtpException _platform = (SmtpException)Failures.Make(Failure.Platform);
    private readonly Dictionary<Exception, SmtpReply> _replies = new(ReferenceEqualityComparer.Instance);

    [GlobalSetup]
    public void Remember()
    {
        _replies.Add(_command, _command.ToSmtpReply());
        _replies.Add(_platform, _platform.ToSmtpReply());
    }

    [Benchmark(Description = "Dictionary<Exception, SmtpReply>, by reference")]
    public SmtpReply? LookUp() => _replies.TryGetValue(_command, out var reply) ? reply : null;

    [Benchmark(Description = "SmtpCommandException.ToSmtpReply")]
    public SmtpReply Command() => _command.ToSmtpReply();

    [Benchmark(Description = "Exception.TryGetSmtpReply")]
    public SmtpReply? TryGet() => _command.TryGetSmtpReply(out var reply) ? reply : null;

    [Benchmark(Description = "SmtpException.ToSmtpReply")]
    public SmtpReply Platform() => _platform.ToSmtpReply();
}
