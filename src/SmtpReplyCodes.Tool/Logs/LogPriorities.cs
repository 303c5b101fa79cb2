using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Chooses the causes to look at first.</summary>
internal static class LogPriorities
{
    private const int Most = 5, MostOurs = 3;

    /// <summary>The most frequent that are ours to mend, then the most frequent of the rest; those that do not concern us, or about which there is nothing to do, are left out.</summary>
    public static ImmutableArray<LogCause> Of(ImmutableArray<LogCause> causes)
    {
        var candidates = causes.Where(cause => cause.Concern > 0 && cause.Example.Reply.Advice.Action != SmtpAction.None).OrderByDescending(cause => cause.Concern).ToList();
        var ours = candidates.Where(cause => cause.IsOurs).Take(MostOurs).ToList();
        return [.. ours.Concat(candidates.Except(ours)).Take(Most)];
    }
}
