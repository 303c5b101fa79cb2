using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Phrases;

/// <summary>Reads the marks of a text in the order in which they stand there, and nothing else: who speaks, whose lists are named.</summary>
internal ref struct MarkReader<TChar>
    where TChar : unmanaged
{
    private readonly PhraseIndex _index;
    private readonly int _markCount;
    private WordReader<TChar> _words;
    private int _state;

    /// <summary>Where the marks of the word are listed that are not read yet, and where those that its host has.</summary>
    private int _note, _noteEnd, _host, _hostEnd;

    public MarkReader(PhraseIndex index, ReadOnlySpan<TChar> text)
    {
        _index = index;
        _markCount = index.MarkCount;
        _words = new WordReader<TChar>(text, index.Words, 0, isLatin1: false);
    }

    /// <summary>The number of the mark that was read.</summary>
    public int Mark { get; private set; }

    /// <summary>Where the last word of the mark starts and ends.</summary>
    public readonly int Start => _words.Start;

    /// <inheritdoc cref="Start"/>
    public readonly int End => _words.End;

    /// <summary>Goes to the next mark; false when there is none. One may come several times.</summary>
    public bool Read()
    {
        var cells = _index.Cells;
        while (_host == _hostEnd && (_note == _noteEnd || cells[_note] >= _markCount))
        {
            if (!_words.Read())
                return false;
            _state = PhraseWalk.Step(cells, _index.States, cells[(int)Section.Slots], _state, TakeHost(cells, _words.Symbol));
            var output = cells[(int)Section.Outputs] + new StateRow(_index.States[_state]).Output;
            _note = cells[(int)Section.Notes] + (cells[output] & PhraseIndex.NotesMask);
            _noteEnd = _note + (cells[output] >> PhraseIndex.NoteCountShift);
        }

        Mark = cells[_host < _hostEnd ? _host++ : _note++];
        return true;
    }

    /// <summary>Finds the marks of a known host, and gives the symbol that rules read it as.</summary>
    private int TakeHost(ReadOnlySpan<int> cells, int symbol)
    {
        var hosts = cells[(int)Section.Hosts];
        var first = cells[hosts + PhraseIndex.FirstHostCell];
        if (symbol < first)
            return symbol;
        var host = hosts + PhraseIndex.HostCells + ((symbol - first) * PhraseIndex.HostSize);
        _host = cells[(int)Section.HostMarks] + cells[host + 1];
        _hostEnd = cells[(int)Section.HostMarks] + cells[host + PhraseIndex.HostSize + 1];
        return cells[host];
    }
}
