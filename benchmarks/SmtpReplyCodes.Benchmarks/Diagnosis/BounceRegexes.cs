using System.Reflection;
using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// What programs that process bounces do: a list of regular expressions, each for one cause, tried in turn until one matches. Written for this
/// purpose in the manner of such lists, once source-generated and once compiled at start.
/// </summary>
internal static partial class BounceRegexes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    public static Regex[] Generated() =>
    [
        .. typeof(BounceRegexes).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute)))
            .OrderBy(method => method.Name, StringComparer.Ordinal)
            .Select(method => (Regex)method.Invoke(null, null)!),
    ];

    public static Regex[] Compiled() => [.. Generated().Select(regex => new Regex(regex.ToString(), Options | RegexOptions.Compiled))];

    /// <summary>The place of the first that matches, -1 for none.</summary>
    public static int FirstMatch(Regex[] regexes, string text)
    {
        for (var i = 0; i < regexes.Length; i++)
        {
            if (regexes[i].IsMatch(text))
                return i;
        }

        return -1;
    }
}
