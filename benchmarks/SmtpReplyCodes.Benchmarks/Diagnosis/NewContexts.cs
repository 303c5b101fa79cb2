namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>Another context for each pass over the lines: what was judged before is no answer then, and before one comes again its verdicts are forgotten.</summary>
internal sealed class NewContexts
{
    private readonly ReplyContext[] _contexts =
        [.. Enum.GetValues<SmtpPhase>().SelectMany(_ => Enum.GetValues<DeliveryAction>(), (phase, action) => new ReplyContext { Phase = phase, Action = action })];

    private int _next;

    public ReplyContext Next() => _contexts[_next++ % _contexts.Length];
}
