namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } = [new ReplyTarget(), new ReportTarget(), new RuleTarget(), new LogTarget(), new EventTarget()];

    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
