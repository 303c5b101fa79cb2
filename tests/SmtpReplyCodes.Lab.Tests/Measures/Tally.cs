using System.Globalization;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>How many of one kind were read right, and what was made of the others.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Floor">The share that has to be right.</param>
internal sealed class Tally(string name, double floor)
{
    private readonly Dictionary<string, int> _misses = [];

    /// <summary>How many were counted.</summary>
    public int Count { get; private set; }

    /// <summary>What was not read right, each once.</summary>
    public IEnumerable<string> Misses => _misses.Select(miss => miss.Value == 1 ? miss.Key : $"{miss.Key} ({miss.Value} times)");

    /// <summary>Whether enough were right.</summary>
    public bool IsEnough => Right >= floor * Count;

    private int Right => Count - _misses.Values.Sum();

    /// <summary>Counts one.</summary>
    /// <param name="isRight">Whether it was read right.</param>
    /// <param name="miss">What was said and what was read, asked for only where it was not.</param>
    public void Add(bool isRight, Func<string> miss)
    {
        Count++;
        if (!isRight)
            _misses[miss()] = _misses.GetValueOrDefault(miss()) + 1;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {Right} of {Count}, {(Count == 0 ? 1 : (double)Right / Count):0.0 %}, wanted {floor:0.0 %}");
}
