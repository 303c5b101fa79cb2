using System.Text;
using SmtpReplyCodes.Logs.Joining;

namespace SmtpReplyCodes.Logs.Tests.Joining;

/// <summary>A table of what is known by the bytes of names.</summary>
public class KeyTableTests
{
    private readonly KeyTable<string> _table = new();

    [Fact]
    public void What_was_added_is_found_until_it_is_removed()
    {
        Find("4F2A61").Should().BeNull();
        _table.Add(Key("4F2A61"), "a note");
        Find("4F2A61").Should().Be("a note");
        Find("4F2A6").Should().BeNull();

        _table.Remove(Key("4F2A61")).Should().Be("a note");

        Find("4F2A61").Should().BeNull();
        _table.Remove(Key("4F2A61")).Should().BeNull();
        _table.Count.Should().Be(0);
    }

    [Fact]
    public void The_same_name_of_another_system_or_kind_is_another_key()
    {
        _table.Add(Key("7", "qmail", LogKeyKind.Delivery), "a delivery");
        _table.Add(Key("7", "qmail", LogKeyKind.Session), "a session");
        _table.Add(Key("7", "exim", LogKeyKind.Session), "another");

        Find("7", "qmail", LogKeyKind.Delivery).Should().Be("a delivery");
        Find("7", "qmail", LogKeyKind.Session).Should().Be("a session");
        Find("7", "exim", LogKeyKind.Session).Should().Be("another");
        Find("7", "exim", LogKeyKind.Delivery).Should().BeNull();
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "11")]
    [InlineData("121", "111")]
    [InlineData("4F2A", "4F2A4F2A")]
    [InlineData("4F2A61C0D9", "4F2A61C1D9")]
    [InlineData("4F2A61C04F2A61C0", "4F2A61C0")]
    [InlineData("4F2A61C0-0-4F2A61C0", "4F2A61C0-1-4F2A61C0")]
    [InlineData("4F2A61C0-00000000-4F2A61C0", "4F2A61C0-0000000-4F2A61C0")]
    public void Names_are_told_apart_wherever_they_differ(string name, string other)
    {
        _table.Add(Key(name), "one");
        _table.Add(Key(other), "another");

        (Find(name), Find(other)).Should().Be(("one", "another"));
    }

    [Fact]
    public void It_holds_as_much_as_a_dictionary_does_whatever_comes_and_goes()
    {
        var expected = new Dictionary<string, string>();
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var name = $"{random.Next(3_000):X}";
            if (expected.Remove(name, out var item))
            {
                _table.Remove(Key(name)).Should().Be(item);
            }
            else
            {
                expected.Add(name, $"{name} {i}");
                _table.Add(Key(name), $"{name} {i}");
            }
        }

        _table.Count.Should().Be(expected.Count);
        Enumerable.Range(0, 3_000).Select(number => $"{number:X}").Should().OnlyContain(name => Find(name) == expected.GetValueOrDefault(name));
    }

    private static LogKey Key(string name, string system = "postfix", LogKeyKind kind = LogKeyKind.QueueId) => new(system, kind, Encoding.UTF8.GetBytes(name));

    private string? Find(string name, string system = "postfix", LogKeyKind kind = LogKeyKind.QueueId) => _table.TryFind(Key(name, system, kind), out var item) ? item : null;
}
