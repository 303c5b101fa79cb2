using System.Text;
using SmtpReplyCodes.Tool.Logs.Input;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>What gzip has compressed comes out whole, or it is told that it does not.</summary>
public class GunzipStreamTests
{
    private static readonly string Text = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"line {i} of {i * 7919 % 1000}\n"));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a\nb\n")]
    [InlineData("a", "b")]
    [InlineData("a", "", "b", "")]
    [InlineData("..", ".", ".")]
    public async Task One_part_or_several_come_out(params string[] parts)
    {
        var (text, failure) = await Read(Gzip.Of(parts));

        (text, failure).Should().Be((string.Concat(parts), null));
    }

    [Fact]
    public async Task A_long_one_comes_out() => (await Read(Gzip.Of(Text, Text))).Should().Be((Text + Text, null));

    [Fact]
    public async Task Wherever_the_data_end_early_it_is_told_and_what_stands_before_comes_out()
    {
        string[] parts = ["the first part\n", "and the second\n"];
        var data = Gzip.Of(parts);
        var first = Gzip.Of(parts[0]).Length;

        for (var length = 3; length < data.Length; length++)
        {
            var (text, failure) = await Read(data[..length]);

            string.Concat(parts).Should().StartWith(text);
            (failure is null).Should().Be(length == first, "of {0} bytes {1} are there", data.Length, length);
        }
    }

    [Fact]
    public async Task What_was_read_of_a_long_one_before_it_ends_counts()
    {
        var (text, failure) = await Read(Gzip.Of(Text)[..^100]);

        Text.Should().StartWith(text);
        text.Length.Should().BeGreaterThan(Text.Length / 2);
        failure.Should().Contain("end early");
    }

    [Fact]
    public async Task Damage_is_told()
    {
        var data = Gzip.Of(Text);
        data[data.Length / 2] ^= 0x55;

        (await Read(data)).Failure.Should().NotBeNull();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public async Task A_wrong_sum_or_length_is_told(int fromEnd)
    {
        var data = Gzip.Of("text");
        data[^fromEnd] ^= 0x55;

        (await Read(data)).Failure.Should().NotBeNull();
    }

    [Fact]
    public async Task What_stands_behind_and_is_not_compressed_is_told() => (await Read([.. Gzip.Of("text"), .. "more"u8])).Failure.Should().Contain("something else follows");

    [Fact]
    public async Task After_the_end_there_is_nothing()
    {
        using var stream = new GunzipStream(new MemoryStream(Gzip.Of("text")));
        var buffer = new byte[100];
        (await stream.ReadAtLeastAsync(buffer, 100, throwOnEndOfStream: false, TestContext.Current.CancellationToken)).Should().Be(4);

        (await stream.ReadAsync(buffer, TestContext.Current.CancellationToken)).Should().Be(0);
    }

    private static async Task<(string Text, string? Failure)> Read(byte[] data)
    {
        using var stream = new GunzipStream(new MemoryStream(data));
        using var text = new MemoryStream();
        var buffer = new byte[777];
        try
        {
            while (await stream.ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var count)
                text.Write(buffer, 0, count);
            return (Encoding.UTF8.GetString(text.ToArray()), null);
        }
        catch (InvalidDataException e)
        {
            return (Encoding.UTF8.GetString(text.ToArray()), e.Message);
        }
    }
}
