using System.Diagnostics;
using SmtpReplyCodes.Fuzz.Mutation;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>Gives inputs to targets in turn, until there were enough or the time is over.</summary>
internal sealed class FuzzRun
{
    private readonly List<(IFuzzTarget Target, Mutator Mutator, FuzzTally Tally)> _targets;
    private readonly FuzzOptions _options;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _inputs;

    public FuzzRun(IEnumerable<IFuzzTarget> targets, FuzzOptions options)
    {
        _options = options;
        _targets = [.. targets.Select(target => (target, MutatorOf(target, options.Seed), new FuzzTally()))];
    }

    /// <summary>Called for a find, with how many of its kind there were so far, this one included.</summary>
    public Action<Find, int> OnFind { get; init; } = (_, _) => { };

    /// <summary>Called after each round.</summary>
    public Action OnRound { get; init; } = () => { };

    public IEnumerable<(string Target, FuzzTally Tally)> Tallies => _targets.Select(target => (target.Target.Name, target.Tally));

    private bool IsOver => _inputs >= _options.Inputs || Stopwatch.GetElapsedTime(_start) >= _options.Time;

    public void Run()
    {
        while (!IsOver)
        {
            foreach (var (target, mutator, tally) in _targets)
            {
                for (var i = 0; i < target.Share && !IsOver; i++, _inputs++)
                    Look(target, mutator, tally);
            }

            OnRound();
        }
    }

    private static Mutator MutatorOf(IFuzzTarget target, ulong seed) => new(target.Seeds, seed, target.Stream, target.GrowEvery);

    private void Look(IFuzzTarget target, Mutator mutator, FuzzTally tally)
    {
        var number = tally.Inputs;
        var input = mutator.Make(number);
        var (reason, time) = FuzzCheck.Look(target, input, _options.Limit);
        tally.Add(input, time);
        if (reason is null)
            return;
        var find = new Find(target.Name, _options.Seed, number, input, reason);
        OnFind(find, tally.Add(find));
    }
}
