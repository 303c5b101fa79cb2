using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Package.Tests.Licences;

/// <summary><c>THIRD-PARTY.md</c>: what of others the packages depend on or bring along, and on what terms.</summary>
internal static class ThirdParty
{
    public static readonly string[] Projects = [Packing.Library, Packing.MailKit, Packing.Logging, Packing.Logs, Packing.Events, Packing.Tool];

    public static string Text => string.Concat(Lines().Select(line => line + "\n"));

    private static IEnumerable<string> Lines()
    {
        var rows = from project in Projects
                   from dependency in Dependency.Of(project).Distinct()
                   group project by dependency into users
                   orderby users.Key.Id, users.Key.Version
                   select $"| {users.Key.Id} | {users.Key.Version} | {users.Key.Licence} | {users.Key.Copyright} | {string.Join(", ", users)} |";
        return
        [
            $"<!-- Written by the tests of the packages with {AcceptedFile.Variable}=1 -->",
            "# Third-party software",
            "",
            $"What the packages depend on, directly and further on, as the lock files have it. {Packing.Library} itself depends on nothing; {Packing.Tool} brings along what it depends on.",
            "",
            "| package | version | licence | copyright | of |",
            "|---|---|---|---|---|",
            .. rows,
            "",
            "The MIT licence, on whose terms all of them are given:",
            "",
            .. File.ReadLines(Checkout.File("LICENSE")).SkipWhile(line => !line.StartsWith("Permission", StringComparison.Ordinal)).Select(line => line.Length == 0 ? ">" : "> " + line),
        ];
    }
}
