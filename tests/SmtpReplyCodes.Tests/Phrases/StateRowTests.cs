using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>A state fits into one long, up to the greatest automaton that is allowed.</summary>
public class StateRowTests
{
    private const int MostSlots = 1 << 21, MostOutputCells = 1 << 20;

    [Theory]
    [InlineData(0, 0, false, 0, 0)]
    [InlineData(1, 2, true, 3, 4)]
    [InlineData(MostSlots - 1, 0, false, PhraseWalk.LongestSegment, 0)]
    [InlineData(0, PhraseIndex.MostStates - 1, true, 0, MostOutputCells - 1)]
    [InlineData(MostSlots - 1, PhraseIndex.MostStates - 1, true, PhraseWalk.LongestSegment, MostOutputCells - 1)]
    public void A_state_is_read_as_it_was_written(int start, int fallback, bool endsSegments, int length, int output)
    {
        var row = new StateRow(StateRow.Pack(start, fallback, endsSegments, length, output));

        (row.Base, row.Fallback, row.EndsSegments, row.Length, row.Output).Should().Be((start, fallback, endsSegments, length, output));
    }

    [Theory]
    [InlineData(MostSlots, 0, 0)]
    [InlineData(0, PhraseIndex.MostStates, 0)]
    [InlineData(0, 0, MostOutputCells)]
    public void A_state_of_too_many_is_refused(int start, int fallback, int output)
    {
        var pack = () => StateRow.Pack(start, fallback, endsSegments: true, PhraseWalk.LongestSegment, output);

        pack.Should().Throw<FormatException>();
    }
}
