namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>CPU times of several programs that were started in turn, round by round, so that what the machine does besides hits all alike.</summary>
internal sealed class Rounds
{
    private readonly Dictionary<StartUpProgram, List<double>> _milliseconds = [];

    /// <summary>Every other round goes backwards, so that no program always follows the same one. One round before the first does not count.</summary>
    public static Rounds Measure(int count, IReadOnlyCollection<StartUpProgram> programs)
    {
        var rounds = new Rounds();
        var order = programs.ToArray();
        foreach (var program in order)
        {
            rounds._milliseconds[program] = [];
            CpuTime.Of(program);
        }

        for (var i = 0; i < count; i++)
        {
            foreach (var program in order)
                rounds._milliseconds[program].Add(CpuTime.Of(program).TotalMilliseconds);
            Array.Reverse(order);
        }

        return rounds;
    }

    /// <summary>What a program took.</summary>
    public Quartiles Of(StartUpProgram program) => Quartiles.Of(_milliseconds[program]);

    /// <summary>What a program took over another of the same round.</summary>
    public Quartiles Over(StartUpProgram program, StartUpProgram other) => Quartiles.Of(_milliseconds[program].Zip(_milliseconds[other], (a, b) => a - b));
}
