using System.Diagnostics;
using System.Globalization;
using SmtpReplyCodes.Fuzz.Run;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz;

/// <summary>A run with what is told of it: finds as they come, totals every minute and at the end.</summary>
internal sealed class FuzzReport
{
    /// <summary>More of one kind are counted, not kept.</summary>
    private const int KeptOfAKind = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly FuzzRun _run;
    private readonly FuzzOptions _options;
    private readonly FindFolder _folder;
    private readonly TextWriter _output;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Pause;

    public FuzzReport(IEnumerable<IFuzzTarget> targets, FuzzOptions options, string folder, TextWriter output)
    {
        (_options, _folder, _output) = (options, new FindFolder(folder), output);
        _run = new FuzzRun(targets, options) { OnFind = Tell, OnRound = TellTotals };
    }

    /// <summary>The exit code: 1 where there are finds.</summary>
    public int Run()
    {
        _run.Run();
        WriteTotals();
        return _run.Tallies.All(target => target.Tally.Finds == 0) ? 0 : 1;
    }

    private void Tell(Find find, int count)
    {
        if (count <= KeptOfAKind)
            _output.WriteLine($"{_folder.Keep(find)}: {find.Reason.Split('\n')[0]}");
    }

    private void TellTotals()
    {
        if (_clock.Elapsed < _next)
            return;
        _next = _clock.Elapsed + Pause;
        WriteTotals();
    }

    private void WriteTotals()
    {
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {_options.Seed}, {_clock.Elapsed:hh\\:mm\\:ss}, {_run.Tallies.Sum(target => target.Tally.Inputs):N0} inputs"));
        foreach (var (target, tally) in _run.Tallies)
        {
            var slowest = tally.Slowest == default ? "" : $", slowest reading {tally.Slowest.TotalMilliseconds:0} ms";
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {target,-8}{tally.Inputs,12:N0} inputs {tally.Bytes / 1e6,10:N1} MB {tally.Finds,6} finds{slowest}"));
        }

        _output.Flush();
    }
}
