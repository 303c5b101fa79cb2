using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>Colours for the most frequent causes, the same in the whole page; all others share one.</summary>
internal sealed class CauseColors
{
    public const int Most = 7;

    private static readonly CauseColor Rest = new("c0", null, "others");

    private readonly Dictionary<SmtpCause, CauseColor> _colors;

    /// <param name="causes">The most frequent first.</param>
    public CauseColors(IReadOnlyCollection<LogCause> causes)
    {
        ImmutableArray<CauseColor> own = [.. causes.Take(Most).Select((cause, i) => new CauseColor($"c{i + 1}", cause.Cause, EnumName.Of(cause.Cause)))];
        _colors = own.ToDictionary(color => color.Cause!.Value);
        Shown = causes.Count > Most ? [.. own, Rest] : own;
    }

    /// <summary>What a legend shows, in its order.</summary>
    public ImmutableArray<CauseColor> Shown { get; }

    public CauseColor Of(SmtpCause cause) => _colors.GetValueOrDefault(cause, Rest);

    /// <summary>How many of these failures have the colour.</summary>
    public long CountOf(CauseColor color, IReadOnlyDictionary<SmtpCause, long> causes) =>
        color.Cause is { } cause ? causes.GetValueOrDefault(cause) : causes.Where(pair => !_colors.ContainsKey(pair.Key)).Sum(pair => pair.Value);
}
