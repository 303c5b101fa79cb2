namespace SmtpReplyCodes.Phrases;

/// <summary>Chooses the anchor of each phrase: the step whose segment is the rarest in texts as they are to be expected.</summary>
internal sealed class PhraseAnchors
{
    private readonly SegmentSet _segments;
    private readonly List<List<PhraseStep>> _phrases;
    private readonly int[] _anchors;
    private readonly ILookup<int, int> _anchored;

    public PhraseAnchors(SegmentSet segments, int[] counts, List<List<PhraseStep>> phrases)
    {
        _segments = segments;
        _phrases = phrases;
        _anchors = [.. phrases.Select(steps => Enumerable.Range(0, steps.Count)
            .OrderBy(step => counts[steps[step].Segment]).ThenBy(step => segments.Sequences[steps[step].Segment].Count).ThenBy(step => step).First())];
        _anchored = Enumerable.Range(0, phrases.Count).ToLookup(phrase => phrases[phrase][_anchors[phrase]].Segment);
    }

    public bool IsAnchor(int segment) => _anchored.Contains(segment);

    /// <summary>The cells of <see cref="PhraseIndex.Section.Segments"/> and <see cref="PhraseIndex.Section.Anchored"/>.</summary>
    public (List<int> Segments, List<int> Anchored) Cells()
    {
        List<int> cells = [], anchored = [];
        for (var segment = 0; segment < _segments.Sequences.Count; segment++)
        {
            var mask = _segments.Sequences[segment].Aggregate(0UL, (bits, sequence) => bits | 1UL << (sequence[^1] & 63));
            cells.AddRange([(int)(uint)mask, (int)(uint)(mask >> 32), _segments.Sequences[segment].Max(sequence => sequence.Length), anchored.Count]);
            anchored.AddRange(_anchored[segment]);
        }

        cells.AddRange([0, 0, 0, anchored.Count]);
        return (cells, anchored);
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Phrases"/> and <see cref="PhraseIndex.Section.Steps"/>.</summary>
    public (List<int> Phrases, List<int> Steps) Phrases(int[] useStarts)
    {
        List<int> cells = [], steps = [];
        for (var phrase = 0; phrase < _phrases.Count; phrase++)
        {
            var first = steps.Count / PhraseIndex.StepSize;
            cells.AddRange([first, first + _anchors[phrase], useStarts[phrase]]);
            steps.AddRange(_phrases[phrase].SelectMany(step => (int[])[step.Segment, step.Gap]));
        }

        cells.AddRange([steps.Count / PhraseIndex.StepSize, 0, useStarts[^1]]);
        return (cells, steps);
    }
}
