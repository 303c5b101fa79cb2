using System.Diagnostics.CodeAnalysis;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>What was read of late, by a key: two generations, the elder of which is dropped when the younger one is full.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class RecentItems<T>(int most)
    where T : class
{
    private KeyTable<T> _young = new();
    private KeyTable<T> _old = new();

    /// <summary>Whether nothing is kept.</summary>
    public bool IsEmpty => _young.Count == 0 && _old.Count == 0;

    /// <summary>What is kept under a key.</summary>
    public bool TryFind(in LogKey key, [NotNullWhen(true)] out T? item)
    {
        if (_young.TryFind(key, out item))
            return true;
        item = _old.Remove(key);
        if (item is null)
            return false;
        Set(key, item);
        return true;
    }

    /// <summary>Keeps an item in place of one of the same key.</summary>
    public void Set(in LogKey key, T item)
    {
        if (_young.Count >= Math.Max(most / 2, 8))
            (_old, _young) = (_young, new KeyTable<T>());
        _young.Remove(key);
        _young.Add(key, item);
    }

    /// <summary>Forgets a key.</summary>
    public void Remove(in LogKey key)
    {
        if (IsEmpty)
            return;
        _young.Remove(key);
        _old.Remove(key);
    }
}
