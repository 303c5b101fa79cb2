using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Character references of HTML: by number, and those by name that occur in mail.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 8, LongestNumber = 8, FirstLatin = 0xA0, FirstWindows = 0x80;

    /// <summary>The names of U+00A0 and of all that follow it in Latin-1.</summary>
    private const string LatinNames =
        " nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot"
        + " cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml"
        + " Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
        + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
        + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ";

    private const string OtherNames =
        " OElig oelig Scaron scaron Yuml fnof circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo"
        + " dagger Dagger bull hellip permil prime Prime lsaquo rsaquo oline frasl euro trade larr uarr rarr darr harr rArr hArr minus lowast"
        + " radic infin ne le ge asymp equiv sum loz quot amp lt gt apos ";

    /// <summary>What <see cref="OtherNames"/> stand for, in their order.</summary>
    private const string Others =
        "\u0152\u0153\u0160\u0161\u0178\u0192\u02C6\u02DC\u2002\u2003\u2009\u200C\u200D\u200E\u200F\u2013\u2014\u2018\u2019\u201A"
        + "\u201C\u201D\u201E\u2020\u2021\u2022\u2026\u2030\u2032\u2033\u2039\u203A\u203E\u2044\u20AC\u2122\u2190\u2191\u2192\u2193"
        + "\u2194\u21D2\u21D4\u2212\u2217\u221A\u221E\u2260\u2264\u2265\u2248\u2261\u2211\u25CA\u0022&<>'";

    /// <summary>Numbers from 128 to 159 are those of windows-1252 to HTML.</summary>
    private const string Windows =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Reads the reference at the start of a text.</summary>
    /// <returns>Its length, 0 when the <c>&amp;</c> is text.</returns>
    public static int Read(ReadOnlySpan<char> text, out Rune character)
    {
        character = Rune.ReplacementChar;
        var isNumber = text.Length > 1 && text[1] == '#';
        var isHex = isNumber && text.Length > 2 && (text[2] | 0x20) == 'x';
        var start = isHex ? 3 : isNumber ? 2 : 1;
        var end = start;
        while (end < text.Length && end - start <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var word = text[start..end];
        if (!(isNumber ? TryReadNumber(word, isHex, out character) : TryReadName(word, out character)))
            return 0;
        if (end < text.Length && text[end] == ';')
            return end + 1;

        // Without a semicolon it may be the parameter of a link: ?a=1&copy=2.
        return isNumber || end == text.Length || text[end] != '=' ? end : 0;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, bool isHex, out Rune character)
    {
        character = Rune.ReplacementChar;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (digits.Length > LongestNumber || !uint.TryParse(digits, style, CultureInfo.InvariantCulture, out var number))
            return false;
        if (number is >= FirstWindows and < FirstLatin)
            number = Windows[(int)number - FirstWindows];
        if (number > 0 && Rune.IsValid(number))
            character = new Rune(number);
        return true;
    }

    private static bool TryReadName(ReadOnlySpan<char> name, out Rune character)
    {
        character = Rune.ReplacementChar;
        if (name.Length is < 2 or > LongestName)
            return false;
        if (Place(LatinNames, name) is >= 0 and var latin)
            character = new Rune((char)(FirstLatin + latin));
        else if (Place(OtherNames, name) is >= 0 and var other)
            character = new Rune(Others[other]);
        else
            return false;
        return true;
    }

    /// <summary>Which of the names it is, -1 when none.</summary>
    private static int Place(string names, ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[LongestName + 2];
        word[0] = ' ';
        name.CopyTo(word[1..]);
        word[name.Length + 1] = ' ';
        var at = names.AsSpan().IndexOf(word[..(name.Length + 2)]);
        return at < 0 ? -1 : names.AsSpan(0, at).Count(' ');
    }
}
