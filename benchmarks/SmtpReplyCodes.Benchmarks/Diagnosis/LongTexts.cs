using System.Text;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>What a long text consists of.</summary>
public enum TextKind
{
    /// <summary>The mixed replies, one after the other.</summary>
    Replies,

    /// <summary>One word that begins many phrases, again and again.</summary>
    OneWord,

    /// <summary>Digits and dots without a blank, which look like codes, addresses and hosts.</summary>
    DigitsAndDots,

    /// <summary>Any characters of Unicode.</summary>
    RandomUnicode,
}

/// <summary>Long texts of a size that is counted in UTF-8, the same in every run.</summary>
internal static class LongTexts
{
    private const uint Seed = 20_261_126;

    public static string Make(TextKind kind, int bytes)
    {
        var draw = new Draw(Seed);
        var text = new StringBuilder();
        for (int i = 0, size = 0; size < bytes; i++)
        {
            var piece = Piece(kind, i, draw);
            text.Append(piece);
            size += Encoding.UTF8.GetByteCount(piece);
        }

        return text.ToString();
    }

    private static string Piece(TextKind kind, int number, Draw draw) => kind switch
    {
        TextKind.Replies => MixedReplies.Texts[number % MixedReplies.Count] + "\r\n",
        TextKind.OneWord => "mailbox ",
        TextKind.DigitsAndDots => draw.Next(4) == 0 ? "." : ((char)('0' + draw.Next(10))).ToString(),
        _ => AnyCharacter(draw).ToString(),
    };

    /// <summary>The surrogates are none.</summary>
    private static Rune AnyCharacter(Draw draw) => draw.Next(0x110000) is var value && Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
}
