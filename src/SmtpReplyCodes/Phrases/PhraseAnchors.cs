namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Chooses the anchor of each phrase, the step whose segment is the rarest in texts as they are to be expected, and numbers the segments that a
/// walk asks for: those of other steps, and all of phrases that are asked for by name.
/// </summary>
internal sealed class PhraseAnchors
{
    /// <summary>Counts that differ by less are taken as equal; then the segment of fewer sequences makes the smaller table.</summary>
    private const int Coarse = 4;

    private readonly SegmentSet _segments;
    private readonly int[] _counts;
    private readonly IReadOnlyList<CompiledPhrase> _phrases;
    private readonly int[] _anchors;
    private readonly ILookup<int, int> _anchored;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, int> _notes = [];
    private readonly int _noteCount;

    /// <param name="segments">The segments of all phrases.</param>
    /// <param name="counts">How often each stands in texts as they are to be expected.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="marks">For each mark the segment of its words, -1 for none: its note has the number of the mark.</param>
    public PhraseAnchors(SegmentSet segments, int[] counts, IReadOnlyList<CompiledPhrase> phrases, int[] marks)
    {
        _segments = segments;
        _counts = counts;
        _phrases = phrases;
        _anchors = [.. phrases.Select(phrase => Enumerable.Range(0, phrase.Steps.Count)
            .OrderBy(step => counts[phrase.Steps[step].Segment] / Coarse).ThenBy(step => segments.Sequences[phrase.Steps[step].Segment].Count).ThenBy(step => step).First())];
        _anchored = Enumerable.Range(0, phrases.Count).Where(phrase => phrases[phrase].Rank >= 0).OrderByDescending(phrase => phrases[phrase].Rank).ThenBy(phrase => phrase)
            .ToLookup(phrase => phrases[phrase].Steps[_anchors[phrase]].Segment);
        for (var mark = 0; mark < marks.Length; mark++)
        {
            if (marks[mark] >= 0)
                _notes.Add(marks[mark], mark);
        }

        _noteCount = marks.Length;
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            if (phrases[phrase].IsAskedFor && _notes.TryAdd(phrases[phrase].Steps[_anchors[phrase]].Segment, _noteCount))
                _noteCount++;
            for (var step = 0; step < phrases[phrase].Steps.Count; step++)
            {
                if (phrases[phrase].IsAskedFor || step != _anchors[phrase])
                    _numbers.TryAdd(phrases[phrase].Steps[step].Segment, _numbers.Count);
            }
        }
    }

    /// <summary>The numbers of those among these segments that a walk asks for, in order.</summary>
    public IEnumerable<int> Members(IEnumerable<int> segments) => segments.Where(_numbers.ContainsKey).Select(segment => _numbers[segment]).Order();

    /// <summary>The notes to be taken where these segments end, in order.</summary>
    public IEnumerable<int> Notes(IEnumerable<int> segments) => segments.Where(_notes.ContainsKey).Select(segment => _notes[segment]).Distinct().Order();

    /// <summary>The cells of the phrases that a state anchors in which these segments end.</summary>
    public IEnumerable<int> Anchored(IEnumerable<int> segments) =>
        segments.SelectMany(segment => _anchored[segment]).OrderByDescending(phrase => _phrases[phrase].Rank).ThenBy(phrase => phrase).SelectMany(Cells);

    /// <summary>For each segment that a walk asks for a bit for the last symbol of each sequence: the different longs, and the numbers of those of each segment.</summary>
    /// <exception cref="FormatException">There are too many.</exception>
    public (ulong[] Masks, ushort[] Parts) Masks()
    {
        var masks = new ulong[_numbers.Count * PhraseIndex.MaskSize];
        foreach (var (segment, number) in _numbers)
        {
            foreach (var sequence in _segments.Sequences[segment])
            {
                var bit = PhraseIndex.BitOf(sequence[^1]);
                masks[(number * PhraseIndex.MaskSize) + (bit >> 6)] |= 1UL << (bit & 63);
            }
        }

        var different = masks.Distinct().ToArray();
        if (different.Length > ushort.MaxValue)
            throw new FormatException("The phrases have too many different parts.");
        var numbers = different.Select((mask, number) => (mask, number)).ToDictionary(pair => pair.mask, pair => (ushort)pair.number);
        return (different, Array.ConvertAll(masks, mask => numbers[mask]));
    }

    /// <summary>The phrases, and the cells of <see cref="PhraseIndex.Section.Steps"/>.</summary>
    public (ulong[] Phrases, List<int> Steps) Phrases(int[] useStarts)
    {
        var rows = new ulong[_phrases.Count + 1];
        var steps = new List<int>();
        for (var phrase = 0; phrase < _phrases.Count; phrase++)
        {
            rows[phrase] = PhraseRow.Pack(steps.Count, _anchors[phrase], useStarts[phrase], _notes.GetValueOrDefault(_phrases[phrase].Steps[_anchors[phrase]].Segment, PhraseRow.NoNote));
            steps.AddRange(_phrases[phrase].Steps.Select(step =>
                _numbers.GetValueOrDefault(step.Segment, PhraseIndex.SegmentMask) | (step.Gap << PhraseIndex.GapShift) | (Longest(step.Segment) << PhraseIndex.LongestShift)));
        }

        rows[^1] = PhraseRow.Pack(steps.Count, 0, useStarts[^1], _noteCount);
        return (rows, steps);
    }

    private int[] Cells(int phrase)
    {
        var (side, step, width) = Sides(phrase).MinBy(side => _counts[_phrases[phrase].Steps[side.Step].Segment]);
        var check = side == AnchorSide.Alone ? 0 : _numbers[_phrases[phrase].Steps[step].Segment];
        if (check > PhraseIndex.CheckMask)
            throw new FormatException("The phrases have too many different parts.");
        return [phrase | (_phrases[phrase].Rank << PhraseIndex.RankShift), check | (width << PhraseIndex.WidthShift) | ((int)side << PhraseIndex.SideShift)];
    }

    /// <summary>The steps beside the anchor, and how many words away each may end.</summary>
    private IEnumerable<(AnchorSide Side, int Step, int Width)> Sides(int phrase)
    {
        var steps = _phrases[phrase].Steps;
        var anchor = _anchors[phrase];
        if (anchor > 0)
            yield return (AnchorSide.Before, anchor - 1, steps[anchor - 1].Gap + 1);
        if (anchor + 1 < steps.Count)
            yield return (AnchorSide.Behind, anchor + 1, steps[anchor].Gap + Longest(steps[anchor + 1].Segment));
        if (steps.Count == 1)
            yield return (AnchorSide.Alone, 0, 0);
    }

    private int Longest(int segment) => _segments.Sequences[segment].Max(sequence => sequence.Length);
}

/// <summary>A phrase once it is compiled.</summary>
/// <param name="Steps">Its steps.</param>
/// <param name="Rank">The greatest rank of a rule for which it speaks; -1 when it speaks for none.</param>
/// <param name="IsAskedFor">Whether rules ask for it besides those for which it speaks.</param>
internal sealed record CompiledPhrase(List<PhraseStep> Steps, int Rank, bool IsAskedFor);
