using System.Text;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

public sealed class RowAlphabetTests
{
    [Fact]
    public void Words_that_come_often_and_they_alone_have_a_letter()
    {
        var alphabet = new RowAlphabet([.. Enumerable.Repeat("The mailbox, rarely", 20), "once", "größe größe größe größe größe"]);

        alphabet.Words.Should().Equal(" mailbox", " rarely", "The");
        alphabet.Write("The mailbox is full: größe").Should().Be("ĂĀ is full: gr§ö§ße", "letters are counted from Ā on, and § stands in front of those that are no words");
    }

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        string[] texts = [.. Enumerable.Range(0, 50).Select(i => $"mailbox{i % 7} of server{i % 11}")];

        new RowAlphabet(texts.Reverse()).Words.Should().Equal(new RowAlphabet(texts).Words);
    }

    [Fact]
    public void The_letters_of_the_library_save_half_of_what_its_longest_texts_take()
    {
        const string Text = "Leave the message in the queue and let it come back from the same IP address with the same envelope sender after five minutes, then at growing intervals for a day.";

        Encoding.UTF8.GetByteCount(Table.Knowledge.Alphabet.Write(Text)).Should().BeLessThan(Text.Length / 2 + 5);
    }
}
