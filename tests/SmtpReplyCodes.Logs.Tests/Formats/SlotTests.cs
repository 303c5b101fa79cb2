using System.Text;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Formats;

/// <summary>What may stand in a slot.</summary>
public class SlotTests
{
    public static TheoryData<string, string, bool> Texts => new()
    {
        { "queueId", "4F2A61", true }, { "queueId", "1xVb2X-000000001Z3-0abc", true }, { "queueId", new string('a', 128), true }, { "queueId", new string('a', 129), false }, { "queueId", "", false }, { "queueId", "4F 2A", false },
        { "session", "08DE2AD1;5", true }, { "session", " ", false }, { "delivery", "17", true }, { "delivery", "", false },
        { "recipient", "anna@example.org", true }, { "recipient", "anna", true }, { "recipient", "", true }, { "recipient", "<anna@example.org>", true }, { "recipient", "anna smith", false },
        { "recipient", "\"anna smith\"@example.org", true }, { "recipient", new string('a', 400), true }, { "recipient", new string('a', 401), false }, { "sender", "", true }, { "sender", "two words", false }, { "originalRecipient", "two words", false },
        { "status", "5.1.1", true }, { "status", "4.7.650", true }, { "status", "2.0.0", true }, { "status", "5.1", false }, { "status", "5.1.1.1", false }, { "status", "9.1.1", false }, { "status", "five", false }, { "status", "", false }, { "status", "5.1.1 ", false },
        { "code", "550", true }, { "code", "250", true }, { "code", "150", true }, { "code", "699", true }, { "code", "050", false }, { "code", "750", false }, { "code", "55", false }, { "code", "5500", false }, { "code", "55x", false },
        { "outcome", "sent", true }, { "outcome", "", false }, { "outcome", new string('a', 129), false }, { "domain", "example.org", true }, { "domain", "", false },
        { "text", "", true }, { "reply", "a b", true }, { "any", "", true }, { "relay", "", true }, { "time", "never", true }, { "recipients", "a@b.example, c@d.example", true },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_slot_takes_what_is_of_its_kind(string name, string text, bool isTaken)
    {
        LogSlots.TryFind(name, out var slot).Should().BeTrue();

        LogSlots.Takes(slot, Encoding.UTF8.GetBytes(text)).Should().Be(isTaken);
    }

    [Theory]
    [InlineData("recipient", "\"a b\"@example.org", 5)]
    [InlineData("sender", "\"\"@example.org", 2)]
    [InlineData("originalRecipient", "\"a\\\"b\"@example.org", 6)]
    [InlineData("recipient", "\"a\\\\\"@example.org", 5)]
    [InlineData("recipient", "anna@example.org", 0)]
    [InlineData("recipient", "\"never closed", 0)]
    [InlineData("recipient", "\"never closed\\", 0)]
    [InlineData("recipient", "\"never closed\\\"", 0)]
    [InlineData("recipient", "\"", 0)]
    [InlineData("recipient", "", 0)]
    [InlineData("text", "\"a b\"", 0)]
    public void A_quoted_local_part_goes_to_the_quote_that_closes_it(string name, string text, int length)
    {
        LogSlots.TryFind(name, out var slot).Should().BeTrue();

        LogSlots.QuotedLength(slot, Encoding.UTF8.GetBytes(text)).Should().Be(length);
    }
}
