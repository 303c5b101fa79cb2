using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Chooses the causes to look at first.</summary>
internal static class LogPriorities
{
    private const int Most = 5, MostOurs = 3;

    /// <summary>The most frequent that are ours to mend, then the most frequent of the rest; those about which there is nothing to do are left out.</summary>
    /// <param name="causes">All causes, the most frequent first.</param>
    public static ImmutableArray<LogCause> Of(ImmutableArray<LogCause> causes)
    {
        var candidates = causes.Where(cause => cause.Example.Reply.Advice.Action != SmtpAction.None).ToList();
        var ours = candidates.Where(cause => cause.IsOurs).Take(MostOurs).ToList();
        return [.. ours.Concat(candidates.Except(ours)).Take(Most)];
    }
}
