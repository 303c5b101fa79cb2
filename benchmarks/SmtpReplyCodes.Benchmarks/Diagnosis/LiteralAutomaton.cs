using System.Text;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// The floor for whoever looks for many phrases in one walk: a bare automaton over bytes (A. V. Aho, M. J. Corasick: Efficient String Matching,
/// 1975), every transition in a table, letter case of ASCII folded. It counts all hits and knows nothing of words, forms or rules.
/// </summary>
internal sealed class LiteralAutomaton
{
    private readonly byte[] _classes = new byte[256];
    private readonly int _classCount = 1;
    private readonly ushort[] _next;
    private readonly byte[] _hits;

    public LiteralAutomaton(IEnumerable<string> phrases)
    {
        byte[][] patterns = [.. phrases.Select(phrase => Encoding.UTF8.GetBytes(phrase.ToLowerInvariant()))];
        foreach (var b in patterns.SelectMany(pattern => pattern).Distinct().Order())
            _classes[b] = (byte)_classCount++;
        for (var upper = 'A'; upper <= 'Z'; upper++)
            _classes[upper] = _classes[upper | 0x20];
        var children = new List<int[]> { new int[_classCount] };
        var hits = new List<byte> { 0 };
        foreach (var pattern in patterns)
        {
            var state = 0;
            foreach (var b in pattern)
            {
                ref var child = ref children[state][_classes[b]];
                if (child == 0)
                {
                    child = children.Count;
                    children.Add(new int[_classCount]);
                    hits.Add(0);
                }

                state = child;
            }

            hits[state]++;
        }

        Complete(children, hits);
        _hits = [.. hits];
        _next = [.. children.SelectMany(row => row).Select(state => checked((ushort)state))];
    }

    public int States => _hits.Length;

    public long TableBytes => (_next.LongLength * sizeof(ushort)) + _hits.Length;

    public int Count(ReadOnlySpan<byte> text)
    {
        int state = 0, count = 0;
        foreach (var b in text)
        {
            state = _next[(state * _classCount) + _classes[b]];
            count += _hits[state];
        }

        return count;
    }

    /// <summary>Level by level: what a state has no child for, and what ends there besides, it takes from the state to fall back to.</summary>
    private static void Complete(List<int[]> children, List<byte> hits)
    {
        var fallback = new int[children.Count];
        var queue = new Queue<int>(children[0].Where(child => child != 0));
        while (queue.TryDequeue(out var state))
        {
            hits[state] += hits[fallback[state]];
            for (var symbol = 0; symbol < children[state].Length; symbol++)
            {
                var child = children[state][symbol];
                var behind = children[fallback[state]][symbol];
                if (child == 0)
                {
                    children[state][symbol] = behind;
                    continue;
                }

                fallback[child] = behind;
                queue.Enqueue(child);
            }
        }
    }
}
