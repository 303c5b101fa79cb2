namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Puts logs of one family together.</summary>
internal static class RotationOrder
{
    /// <summary>The same things; those whose names are of one log stand where the first of them stood, the oldest first.</summary>
    public static IEnumerable<T> Sort<T>(IEnumerable<T> things, Func<T, string> name) =>
        things.Select(thing => (Thing: thing, Name: RotatedName.Of(name(thing)))).GroupBy(pair => pair.Name.Log, StringComparer.Ordinal).SelectMany(log => log.OrderBy(pair => pair.Name)).Select(pair => pair.Thing);
}
