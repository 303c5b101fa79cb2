using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>What the command line asks for.</summary>
/// <param name="Set">The file to score; null for the texts of the project.</param>
/// <param name="Misses">How many wrong answers to print.</param>
internal sealed record Options(string? Set, int Misses)
{
    public const string Usage = "usage: dotnet run --project tests/Accuracy [-- [--set FILE.jsonl] [--misses N]]";

    /// <summary>Reads the arguments; false where they are others than the usage says.</summary>
    public static bool TryRead(IReadOnlyList<string> arguments, [NotNullWhen(true)] out Options? options)
    {
        options = new Options(null, 0);
        for (var i = 0; options is not null && i < arguments.Count; i += 2)
        {
            options = (arguments[i], arguments.ElementAtOrDefault(i + 1)) switch
            {
                ("--set", { } file) => options with { Set = file },
                ("--misses", { } count) when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var misses) => options with { Misses = misses },
                _ => null,
            };
        }

        return options is not null;
    }
}
