using System.Numerics;

namespace SmtpReplyCodes.Phrases;

/// <summary>Chooses the anchor of each phrase: the step whose segment is the rarest in texts as they are to be expected.</summary>
internal sealed class PhraseAnchors
{
    /// <summary>Counts that differ by less are taken as equal; then the segment of fewer sequences makes the smaller table.</summary>
    private const int Coarse = 4;

    private readonly SegmentSet _segments;
    private readonly List<List<PhraseStep>> _phrases;
    private readonly int[] _anchors;
    private readonly ILookup<int, int> _anchored;

    public PhraseAnchors(SegmentSet segments, int[] counts, List<List<PhraseStep>> phrases)
    {
        _segments = segments;
        _phrases = phrases;
        _anchors = [.. phrases.Select(steps => Enumerable.Range(0, steps.Count)
            .OrderBy(step => counts[steps[step].Segment] / Coarse).ThenBy(step => segments.Sequences[steps[step].Segment].Count).ThenBy(step => step).First())];
        _anchored = Enumerable.Range(0, phrases.Count).ToLookup(phrase => phrases[phrase][_anchors[phrase]].Segment);
    }

    /// <summary>The cells of <see cref="PhraseIndex.Section.Segments"/>.</summary>
    public List<int> Segments()
    {
        var cells = new List<int>();
        for (var segment = 0; segment < _segments.Sequences.Count; segment++)
        {
            var bits = Bits(segment);
            cells.AddRange([(int)(uint)bits, (int)(uint)(bits >> 32), Longest(segment)]);
        }

        return cells;
    }

    /// <summary>The cells of the phrases that a segment anchors.</summary>
    public IEnumerable<int> Anchored(int segment) => _anchored[segment].SelectMany(Cells);

    private int[] Cells(int phrase)
    {
        var (place, bits) = _phrases[phrase].Count == 1 ? (AnchorPlace.Alone, 0UL) : Places(_phrases[phrase], _anchors[phrase]).MinBy(place => (place.Place == AnchorPlace.Anywhere, BitOperations.PopCount(place.Bits)));
        return [phrase | (int)place << PhraseIndex.PlaceShift, (int)(uint)bits, (int)(uint)(bits >> 32)];
    }

    /// <summary>The other steps and how near to the anchor each is.</summary>
    private IEnumerable<(AnchorPlace Place, ulong Bits)> Places(List<PhraseStep> steps, int anchor)
    {
        for (var step = 0; step < steps.Count; step++)
        {
            var place = step == anchor - 1 && steps[step].Gap < PhraseWalk.Near ? AnchorPlace.JustBefore
                : step == anchor + 1 && steps[anchor].Gap + Longest(steps[step].Segment) <= PhraseWalk.Near ? AnchorPlace.JustBehind
                : AnchorPlace.Anywhere;
            if (step != anchor)
                yield return (place, Bits(steps[step].Segment));
        }
    }

    private int Longest(int segment) => _segments.Sequences[segment].Max(sequence => sequence.Length);

    /// <summary>A bit for the last symbol of each sequence of a segment.</summary>
    private ulong Bits(int segment) => _segments.Sequences[segment].Aggregate(0UL, (bits, sequence) => bits | 1UL << (sequence[^1] & 63));

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
