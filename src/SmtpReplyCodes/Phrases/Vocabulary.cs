namespace SmtpReplyCodes.Phrases;

/// <summary>Gives each word that phrases name its symbol, and makes the table in which texts look words up.</summary>
internal sealed class Vocabulary
{
    private const int MostSymbols = PhraseIndex.SymbolMask;

    private readonly WordList _list;
    /// <summary>How often phrases name each word.</summary>
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _markHosts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);

    private readonly Dictionary<int, string> _beginningOf = [];
    private readonly List<string> _hostOf = [];
    private readonly Dictionary<int, List<int>> _meant = [];

    /// <summary>While words are learned: what is to be skipped, forms, and top-level domains, each form a symbol of its own.</summary>
    private readonly ulong[] _learning;

    public Vocabulary(WordList list)
    {
        _list = list;
        var slots = new Dictionary<ulong, int>();
        AddFixed(slots);
        foreach (var form in list.Forms.Keys)
            Add(slots, WordHash.Of(WordHash.OfWord, form), Symbol.FirstWord, form);
        _learning = Slots(slots);
    }

    /// <summary>The table; empty until <see cref="Close"/>.</summary>
    public ulong[] Table { get; private set; } = [];

    /// <summary>The first symbol of a word that begins with a digit, which is a number too; those of hosts follow.</summary>
    public int FirstNumber { get; private set; }

    /// <summary>The first symbol of a host: those that phrases of rules name, then those that are only marks.</summary>
    public int FirstHost { get; private set; }

    /// <summary>How many symbols there are that phrases of rules name; those of hosts that are only marks follow.</summary>
    public int SymbolCount { get; private set; }

    /// <summary>The hosts that are known, in the order of their symbols.</summary>
    public IReadOnlyList<string> Hosts => _hostOf;

    /// <summary>Takes over all words of a part of a phrase.</summary>
    public void Learn(string text)
    {
        var reader = new WordReader<char>(Inner(text), _learning);
        while (reader.Read())
        {
            var word = Normalize(Inner(text).AsSpan()[reader.Start..reader.End], reader.Symbol == Symbol.Host);
            if (reader.Symbol == Symbol.Host)
                _hosts.Add(word);
            else if (reader.Symbol is not (Symbol.Address or Symbol.Ip))
                Count(_list.Forms.GetValueOrDefault(word, word));
        }
    }

    /// <summary>The host that a text is and nothing else; null where it is something else.</summary>
    public string? HostOf(string text)
    {
        var reader = new WordReader<char>(Inner(text), _learning);
        return reader.Read() && reader.Symbol == Symbol.Host && Normalize(Inner(text).AsSpan()[reader.Start..reader.End], isHost: true) is var host && !reader.Read() ? host : null;
    }

    /// <summary>Takes over a host that is a mark.</summary>
    public void LearnMark(string host) => _markHosts.Add(host);

    /// <summary>What phrases of rules read a symbol as: a host that is only a mark is one as all others, or the nearest above it that one names.</summary>
    public int ReadAs(int symbol)
    {
        if (symbol < SymbolCount)
            return symbol;
        for (var host = _hostOf[symbol - FirstHost]; ;)
        {
            if (_hosts.Contains(host))
                return _symbols["." + host];
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
                return Symbol.Host;
            host = host[(dot + 1)..];
        }
    }

    private void Count(string word) => _words[word] = _words.GetValueOrDefault(word) + 1;

    /// <summary>Takes over a <c>word*</c>, written without the star.</summary>
    public void LearnBeginning(string beginning) => _beginnings.Add(Normalize(beginning, isHost: false));

    /// <summary>Numbers the words: those that many phrases name come first, as a walk tells neighbouring numbers apart by a bit each, and else the letters decide, so that the order of rules does not matter.</summary>
    /// <exception cref="FormatException">Two words have one hash, or there are too many.</exception>
    public void Close()
    {
        _symbols.Add("not", Symbol.Not);
        _words.Remove("not");
        var symbol = Symbol.FirstWord;
        foreach (var (word, _) in _words.Where(pair => !IsNumber(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            _symbols.Add(word, symbol++);
        foreach (var beginning in _beginnings.Order(StringComparer.Ordinal))
        {
            _beginningOf.Add(symbol, beginning);
            _symbols.Add(beginning + "*", symbol++);
        }

        FirstNumber = symbol;
        foreach (var number in _words.Keys.Where(IsNumber).Order(StringComparer.Ordinal))
            _symbols.Add(number, symbol++);
        FirstHost = symbol;
        SymbolCount = symbol + _hosts.Count;
        foreach (var host in _hosts.Order(StringComparer.Ordinal).Concat(_markHosts.Except(_hosts).Order(StringComparer.Ordinal)))
        {
            _hostOf.Add(host);
            _symbols.Add("." + host, symbol++);
        }

        if (symbol > MostSymbols)
            throw new FormatException("The phrases name too many different words.");
        Table = MakeTable();
    }

    /// <summary>The symbols of a part of a phrase.</summary>
    public List<int> Read(string text)
    {
        var symbols = new List<int>();
        var reader = new WordReader<char>(Inner(text), Table);
        while (reader.Read())
            symbols.Add(ReadAs(reader.Symbol));
        return symbols;
    }

    public int BeginningSymbol(string beginning) => _symbols[Normalize(beginning, isHost: false) + "*"];

    /// <summary>Whether a symbol is a word or host that a text shows as a number or any host too.</summary>
    public bool IsOfClass(int symbol) => symbol >= FirstNumber;

    /// <summary>All symbols that a text may show where a phrase says this one; a number or host that has its own symbol is shown as any such too.</summary>
    public IReadOnlyList<int> Meant(int symbol)
    {
        if (!_meant.TryGetValue(symbol, out var meant))
            _meant[symbol] = meant = FindMeant(symbol);
        return meant;
    }

    /// <summary>The symbols of a class where one is meant by its name: <c>&lt;number&gt;</c>, <c>&lt;host&gt;</c>; else the symbol itself.</summary>
    public IEnumerable<int> OfClass(int symbol) => symbol switch
    {
        Symbol.Number => [symbol, .. Enumerable.Range(FirstNumber, FirstHost - FirstNumber)],
        Symbol.Host => [symbol, .. Enumerable.Range(FirstHost, SymbolCount - FirstHost)],
        _ => [symbol],
    };

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private List<int> FindMeant(int symbol) => symbol switch
    {
        _ when _beginningOf.TryGetValue(symbol, out var beginning) => [.. _symbols.Where(pair => pair.Key.StartsWith(beginning, StringComparison.Ordinal)).Select(pair => pair.Value).Order()],
        _ when symbol >= FirstHost => [.. Enumerable.Range(FirstHost, SymbolCount - FirstHost).Where(other => IsBelow(_hostOf[other - FirstHost], _hostOf[symbol - FirstHost]))],
        _ => [symbol],
    };

    /// <summary>Whether a host is another one or stands below it.</summary>
    public static bool IsBelow(string host, string other) => host == other || host.EndsWith("." + other, StringComparison.Ordinal);

    /// <summary>A part of a phrase is not the beginning of a line, where a number is a reply code, and has no capitals, which would part joined words.</summary>
    private static string Inner(string text) => " " + text.ToLowerInvariant();

    private ulong[] MakeTable()
    {
        var slots = new Dictionary<ulong, int>();
        AddFixed(slots);
        foreach (var (name, symbol) in _symbols)
        {
            var hash = name switch
            {
                ['.', .. var host] => WordHash.Host(host),
                [.. var beginning, '*'] => WordHash.Add(WordHash.Of(WordHash.OfWord, beginning), WordHash.AnyEnd),
                _ => WordHash.Of(WordHash.OfWord, name),
            };
            Add(slots, hash, symbol, name);
        }

        foreach (var letters in _beginnings.SelectMany(FirstLetters).Distinct(StringComparer.Ordinal))
            Add(slots, WordHash.Add(WordHash.Of(WordHash.OfWord, letters), WordHash.AnyBeginning), Symbol.Beginning, letters);
        foreach (var (form, word) in _list.Forms)
        {
            if (form != word && _symbols.TryGetValue(word, out var symbol))
                Add(slots, WordHash.Of(WordHash.OfWord, form), symbol, form);
        }

        return Slots(slots);
    }

    /// <summary>The letters with which a beginning itself begins, three and more of them, up to all.</summary>
    private static IEnumerable<string> FirstLetters(string beginning)
    {
        var runes = beginning.EnumerateRunes().ToList();
        for (var count = Math.Min(WordHash.FirstLetters, runes.Count); count <= runes.Count; count++)
            yield return string.Concat(runes.Take(count));
    }

    private void AddFixed(Dictionary<ulong, int> slots)
    {
        foreach (var word in _list.Skipped.Distinct(StringComparer.Ordinal))
            Add(slots, WordHash.Of(WordHash.OfWord, word), Symbol.Skipped, word);
        foreach (var domain in _list.TopLevelDomains)
            Add(slots, WordHash.Host("." + domain), Symbol.TopLevelDomain, domain);
    }

    private static void Add(Dictionary<ulong, int> slots, ulong hash, int symbol, string word)
    {
        if (!slots.TryAdd(hash & ~0xFFFFUL, symbol))
            throw new FormatException($"\"{word}\" is there twice, or has the hash of another word.");
    }

    /// <summary>Open addressing, a third or more empty, filled in the order of the hashes.</summary>
    private static ulong[] Slots(Dictionary<ulong, int> words)
    {
        var slots = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count * 3 / 2, 2))];
        foreach (var (hash, symbol) in words.OrderBy(pair => pair.Key))
        {
            var at = (int)(hash >> 40) & (slots.Length - 1);
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = hash | (uint)symbol;
        }

        return slots;
    }

    /// <summary>A word as texts are compared with it: lower case, apostrophes dropped, hyphens too but in hosts.</summary>
    private static string Normalize(ReadOnlySpan<char> word, bool isHost)
    {
        var text = new System.Text.StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (isHost || rune.Value is not ('\'' or '\u2019' or '-'))
                text.Append(System.Text.Rune.ToLowerInvariant(rune).ToString());
        }

        return text.ToString();
    }
}
