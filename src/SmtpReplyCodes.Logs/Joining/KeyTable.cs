using System.Diagnostics.CodeAnalysis;

namespace SmtpReplyCodes.Logs.Joining;

/// <summary>Items by keys, found by the bytes of a name as they stand in a line: a dictionary would want a string of each.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class KeyTable<T>
    where T : class
{
    private const int FirstSize = 16;

    /// <summary>The first of the items with this hash, by its place and one; 0 for none.</summary>
    private int[] _heads = [];
    private Row[] _rows = [];

    /// <summary>How many rows were ever used, and the first of those that are free again, by its place and one.</summary>
    private int _used, _free;

    public int Count { get; private set; }

    /// <summary>The item of a key.</summary>
    public bool TryFind(in LogKey key, [NotNullWhen(true)] out T? item)
    {
        item = null;
        for (var place = _heads.Length == 0 ? 0 : Head(key.Hash); place > 0; place = _rows[place - 1].Next)
        {
            if (_rows[place - 1].Is(key))
                item = _rows[place - 1].Item;
        }

        return item is not null;
    }

    /// <summary>Adds an item; its key has none.</summary>
    public void Add(in LogKey key, T item)
    {
        if (_free == 0 && _used == _rows.Length)
            Grow();
        var place = _free > 0 ? _free : ++_used;
        ref var row = ref _rows[place - 1];
        if (_free > 0)
            _free = row.Next;
        row = new Row(key, item) { Next = Head(key.Hash) };
        Head(key.Hash) = place;
        Count++;
    }

    /// <summary>Forgets a key.</summary>
    /// <returns>Its item; null for none.</returns>
    public T? Remove(in LogKey key)
    {
        if (Count == 0)
            return null;
        ref var place = ref Head(key.Hash);
        while (place > 0 && !_rows[place - 1].Is(key))
            place = ref _rows[place - 1].Next;
        if (place == 0)
            return null;
        var found = place;
        var item = _rows[found - 1].Item;
        place = _rows[found - 1].Next;
        _rows[found - 1] = new Row { Next = _free };
        _free = found;
        Count--;
        return item;
    }

    private ref int Head(int hash) => ref _heads[hash & (_heads.Length - 1)];

    private void Grow()
    {
        var size = Math.Max(_rows.Length * 2, FirstSize);
        Array.Resize(ref _rows, size);
        _heads = new int[size];
        for (var place = 1; place <= _used; place++)
        {
            ref var row = ref _rows[place - 1];
            row.Next = Head(row.Hash);
            Head(row.Hash) = place;
        }
    }

    private struct Row
    {
        private readonly ulong _first, _last;
        private readonly LogKeyKind _kind;
        private readonly int _length;
        private readonly string? _system;

        /// <summary>The whole name, where its ends are not all of it.</summary>
        private readonly byte[]? _name;

        public Row(in LogKey key, T item)
        {
            Hash = key.Hash;
            Item = item;
            (_first, _last, _length) = (key.First, key.Last, key.Name.Length);
            (_system, _kind) = (key.System, key.Kind);
            _name = _length > LogKey.LengthOfEnds ? key.Name.ToArray() : null;
        }

        public int Hash { get; }

        public T? Item { get; }

        public int Next;

        public readonly bool Is(in LogKey key) =>
            _first == key.First && _last == key.Last && _length == key.Name.Length && _kind == key.Kind && _system == key.System && (_name is null || key.Name.SequenceEqual(_name));
    }
}
