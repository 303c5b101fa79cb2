namespace SmtpReplyCodes.Tests.Codes;

/// <summary>Codes sort by class, then subject, then detail, as numbers and not as text; no code sorts first.</summary>
public class EnhancedStatusCodeOrderTests
{
    private static readonly string[] Ascending = ["2.0.0", "2.1.5", "4.0.999", "4.2.2", "4.10.0", "5.1.1", "5.1.2", "5.1.10", "5.2.0", "5.7.26", "5.7.509", "5.999.0"];

    private static EnhancedStatusCode[] Codes => [default, .. Ascending.Select(EnhancedStatusCode.Parse)];

    [Fact]
    public void Sorts_by_class_then_subject_then_detail()
    {
        var shuffled = Codes.OrderByDescending(code => code.Detail);

        shuffled.Order().Should().Equal(Codes);
    }

    [Fact]
    public void Comparison_and_operators_agree_for_every_pair()
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            for (var j = 0; j < Codes.Length; j++)
            {
                var (left, right) = (Codes[i], Codes[j]);
                Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(i - j), "{0} and {1} are compared", left, right);
                ((IComparable)left).CompareTo(right).Should().Be(left.CompareTo(right));
                (left < right).Should().Be(i < j);
                (left <= right).Should().Be(i <= j);
                (left > right).Should().Be(i > j);
                (left >= right).Should().Be(i >= j);
            }
        }
    }

    [Fact]
    public void Comes_behind_null_and_does_not_compare_with_other_things()
    {
        IComparable code = new EnhancedStatusCode(5, 1, 1);
        var compareWithText = () => code.CompareTo("5.1.1");

        code.CompareTo(null).Should().BePositive();
        compareWithText.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("obj");
    }
}
