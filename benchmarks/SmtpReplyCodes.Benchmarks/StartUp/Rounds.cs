namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>CPU times of several programs that were started in turn, round by round, so that what the machine does besides hits all alike.</summary>
internal sealed class Rounds
{
    private readonly Dictionary<string, List<double>> _milliseconds = [];

    /// <summary>Every other round goes backwards, so that no program always follows the same one. One round before the first does not count.</summary>
    public static Rounds Measure(int count, IReadOnlyDictionary<string, string> programs)
    {
        var rounds = new Rounds();
        var order = programs.Keys.ToArray();
        foreach (var name in order)
        {
            rounds._milliseconds[name] = [];
            CpuTime.Of(programs[name]);
        }

        for (var i = 0; i < count; i++)
        {
            foreach (var name in order)
                rounds._milliseconds[name].Add(CpuTime.Of(programs[name]).TotalMilliseconds);
            Array.Reverse(order);
        }

        return rounds;
    }

    /// <summary>What a program took.</summary>
    public Quartiles Of(string name) => Quartiles.Of(_milliseconds[name]);

    /// <summary>What a program took over another of the same round.</summary>
    public Quartiles Over(string name, string other) => Quartiles.Of(_milliseconds[name].Zip(_milliseconds[other], (a, b) => a - b));
}
