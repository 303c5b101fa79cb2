using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Formats;

/// <summary>How shapes are written.</summary>
public class ShapeSyntaxTests
{
    [Theory]
    [InlineData("removed", "removed", "")]
    [InlineData("{queueId}: removed", "4F2A: removed", "queueId=4F2A")]
    [InlineData("removed: {queueId}", "removed: 4F2A", "queueId=4F2A")]
    [InlineData("{any}", "anything at all", "any=anything at all")]
    [InlineData("[[{session}] up", "[12] up", "session=12")]
    [InlineData("{{{any}} up", "{12} up", "any=12")]
    [InlineData("a]b}c", "a]b}c", "")]
    [InlineData("{queueId}{tab}{recipient}", "4F2A\tanna@example.org", "queueId=4F2A | recipient=anna@example.org")]
    [InlineData("a{tab}{tab}b", "a\t\tb", "")]
    [InlineData("a[ b={status},] c={any}", "a b=5.1.1, c=x", "any=x | status=5.1.1")]
    [InlineData("a[ [[b] c={any}", "a [b c=x", "any=x")]
    [InlineData("a[{tab}b={status},] c={any}", "a\tb=5.1.1, c=x", "any=x | status=5.1.1")]
    [InlineData("a[ b={status}] c", "a b=5.1.1 c", "status=5.1.1")]
    [InlineData("größe={any}", "größe=4 µm", "any=4 µm")]
    public void Words_stand_as_they_are_and_slots_take_what_varies(string shape, string line, string found) => Shapes.Find(shape, line).Should().Be(found);

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("{nobody}: a", "there is no slot \"nobody\"")]
    [InlineData("{QueueId}: a", "there is no slot \"QueueId\"")]
    [InlineData("{queue-id}: a", "there is no slot \"queue-id\"")]
    [InlineData("{}", "there is no slot \"\"")]
    [InlineData("{1}", "there is no slot \"1\"")]
    [InlineData("a {queueId", "there is no slot \"queueId\"")]
    [InlineData("a[ b={nobody}]", "there is no slot \"nobody\"")]
    [InlineData("{sender}{recipient}", "between two slots something has to stand")]
    [InlineData("{sender}[ a]{recipient}", "between two slots something has to stand")]
    [InlineData("[a]{recipient}", "between two slots something has to stand")]
    [InlineData("a[{sender}]", "an optional part begins with words")]
    [InlineData("a[]", "an optional part begins with words")]
    [InlineData("a[ b", "an optional part holds one slot, and ends with ]")]
    [InlineData("a[ b={sender}", "an optional part holds one slot, and ends with ]")]
    [InlineData("a[ b={sender} {recipient}]", "an optional part holds one slot, and ends with ]")]
    [InlineData("a[ b[ c]]", "an optional part holds one slot, and ends with ]")]
    public void A_mistake_is_named(string shape, string mistake)
    {
        LogShape.TryParse(shape, out var problem).Should().BeNull();
        problem.Should().Be(mistake);
    }

    [Fact]
    public void A_shape_knows_its_text_and_its_slots()
    {
        var shape = Shapes.Parse("{queueId}: to=<{recipient}>, [dsn={status}, ]said {text}");

        shape.Text.Should().Be("{queueId}: to=<{recipient}>, [dsn={status}, ]said {text}");
        Enum.GetValues<LogSlot>().Where(shape.Has).Should().Equal(LogSlot.QueueId, LogSlot.Recipient, LogSlot.Status, LogSlot.Text);
    }

    [Fact]
    public void Every_slot_has_a_name_in_shapes()
    {
        foreach (var slot in Enum.GetValues<LogSlot>())
        {
            var name = char.ToLowerInvariant($"{slot}"[0]) + $"{slot}"[1..];

            LogSlots.TryFind(name, out var found).Should().BeTrue();
            found.Should().Be(slot);
        }
    }
}
