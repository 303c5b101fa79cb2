using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>Names that do not occur in the library: what makes an answer depend on more than the input, or slow, or unfit for trimming.</summary>
internal static partial class Forbidden
{
    /// <summary>The forbidden names in a source; comments and literals may hold them.</summary>
    public static IEnumerable<string> Names(string source) => Name().Matches(CodeOnly.Of(source)).Select(match => string.Concat(match.Value.Where(c => !char.IsWhiteSpace(c))));

    [GeneratedRegex("""
        \b(
            # regular expressions: they backtrack
            Regex | GeneratedRegex | RegularExpressions
            # the clock
            | DateTime(Offset)?\s*\.\s*(Now|UtcNow|Today) | TimeProvider | Stopwatch | TickCount(64)? | GetTimestamp | Timer
            # culture and place
            | Current(UI)?Culture(IgnoreCase)? | InstalledUICulture | CultureInfo\s*\.\s*(?!InvariantCulture\b)\w+ | new\s+CultureInfo | TimeZoneInfo
            | To(Lower|Upper)(?=\s*\(\s*\))
            # chance
            | Random | RandomNumberGenerator | NewGuid
            # reflection
            | Reflection | Activator | GetType(?=\s*\(\s*\)) | Get(Method|Field|Member|Constructor|Event)s?(?=\s*\() | GetPropert(y|ies)(?=\s*\() | MakeGeneric(Type|Method) | dynamic
            # the world outside
            | Environment | AppContext | (Console|File|Directory|Process|Dns)(?=\s*\.) | Socket | HttpClient
        )\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();
}
