using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>A reader tells the cause from bytes, a reply from characters: it is the same one, in any encoding.</summary>
public class ReaderCauseTests
{
    [Theory]
    [InlineData("451 4.4.4 no answer from exampl\u00e0\u00c3.com MX #488 (t4Kq9B5400)")]
    [InlineData("501 Invalid address - https://co\u00bdmmunity.mimecast.com/docs/DOC-1369#502-.30] said: 550 : User unknown")]
    [InlineData("550 5.1.1 Empf\u00e4nger gel\u00f6scht, user unknown at b\u00fccher.example")]
    public void The_cause_does_not_depend_on_the_encoding(string wire) => Encodings.Select(encoding => CauseOf(encoding.GetBytes(wire))).Should().AllBeEquivalentTo(SmtpReply.Parse(wire).Cause);

    [Theory]
    [InlineData(100)]
    [InlineData(240)]
    [InlineData(300)]
    public void Nor_does_it_where_a_word_without_end_has_characters_of_several_bytes(int length)
    {
        foreach (var end in new[] { ".com user unknown", "@example.com is full", "=a@example.com user unknown", ".mimecast.com: user unknown" })
        {
            var wire = "550 no answer from " + new string('\u00e9', length) + end;

            Encodings.Select(encoding => CauseOf(encoding.GetBytes(wire))).Should().AllBeEquivalentTo(SmtpReply.Parse(wire).Cause, "that is the cause of {0}", wire);
        }
    }

    private static Encoding[] Encodings => [Encoding.UTF8, Encoding.Latin1];

    private static SmtpCause CauseOf(byte[] wire)
    {
        var reader = new SmtpReplyReader(wire, isFinalBlock: true);
        reader.Read().Should().Be(OperationStatus.Done);
        return reader.Cause;
    }
}
