namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>Small files and small methods: each says one thing.</summary>
public class SizeTests
{
    private const int LongestFile = 300, LongestMember = 60, MedianOfFiles = 120;

    private const string MadeUp = """
        namespace A;

        /// <summary>{ Counts for nothing. }</summary>
        public sealed class B<T>(int x) : C
            where T : struct
        {
            private readonly int[] _d = [1, 2];
            public int E { get; init; } = 3;

            /// <summary>A method with a constraint is no type.</summary>
            [Obsolete("{")]
            public void F<TClass>(Action g)
                where TClass : class
            {
                if (x > 0)
                {
                    g();
                }
            }

            public string H => x switch
            {
                1 => "}",
                _ => "{",
            };

            internal enum I
            {
                J,
            }

            private struct K
            {
                public int L() =>
                    1;
            }
        }

        """;

    [Fact]
    public void No_file_written_by_hand_is_longer_than_300_lines() =>
        SourceFile.WrittenByHand.Where(file => file.LineCount > LongestFile).Select(file => $"{file.Path} has {file.LineCount}").Should().BeEmpty();

    [Fact]
    public void No_member_is_longer_than_60_lines() =>
        SourceFile.WrittenByHand
            .SelectMany(file => MemberLengths.Of(file.Text).Where(member => member.Lines > LongestMember).Select(member => $"{file.Path}: {member}"))
            .Should().BeEmpty();

    [Fact]
    public void Half_of_all_files_have_at_most_120_lines()
    {
        var lengths = SourceFile.WrittenByHand.Select(file => file.LineCount).Order().ToArray();

        lengths[lengths.Length / 2].Should().BePositive().And.BeLessThanOrEqualTo(MedianOfFiles);
    }

    [Fact]
    public void Members_are_measured_by_their_lines() => MemberLengths.Of(MadeUp).Where(member => member.Head.Length > 1).Should().Equal(
        ("namespace A;", 1),
        ("private readonly int[] _d = [1, 2];", 1),
        ("public int E { get; init; } = 3;", 1),
        ("[Obsolete(   )]", 9),
        ("public string H => x switch", 5),
        ("public int L() =>", 2));
}
