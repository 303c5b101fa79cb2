using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>Small numbers that share a long come out as they went in, and none that is too great gets in.</summary>
public class BitFieldsTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 3)]
    [InlineData(15, 0, 65535)]
    [InlineData(0, 2097151, 0)]
    public void Numbers_come_out_as_they_went_in(int first, int second, int third)
    {
        var packed = BitFields.Pack((first, 4), (second, 21), (third, 16));

        new[] { BitFields.Read(packed, 0, 4), BitFields.Read(packed, 4, 21), BitFields.Read(packed, 25, 16) }.Should().Equal(first, second, third);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(0, 32)]
    [InlineData(-1, 0)]
    [InlineData(0, int.MinValue)]
    public void A_number_that_is_too_great_is_refused(int first, int second)
    {
        var pack = () => BitFields.Pack((first, 4), (second, 5));

        pack.Should().Throw<FormatException>().WithMessage("*too many*");
    }
}
