using System.Diagnostics.CodeAnalysis;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What was read of late, by a key: two generations, the elder of which is dropped when the younger one is full.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class RecentItems<T>(int most)
    where T : class
{
    private Dictionary<LogKey, T> _young = [];
    private Dictionary<LogKey, T> _old = [];

    /// <summary>Whether nothing is kept.</summary>
    public bool IsEmpty => _young.Count == 0 && _old.Count == 0;

    /// <summary>What is kept under a key.</summary>
    public bool TryFind(LogKey key, [NotNullWhen(true)] out T? item)
    {
        if (_young.TryGetValue(key, out item))
            return true;
        if (!_old.Remove(key, out item))
            return false;
        Set(key, item);
        return true;
    }

    /// <summary>Keeps an item in place of one of the same key.</summary>
    public void Set(LogKey key, T item)
    {
        if (_young.Count >= Math.Max(most / 2, 8))
            (_old, _young) = (_young, new Dictionary<LogKey, T>());
        _young[key] = item;
    }

    /// <summary>Forgets a key.</summary>
    public void Remove(LogKey key)
    {
        _young.Remove(key);
        _old.Remove(key);
    }
}
