namespace SmtpReplyCodes.Tool.Logs.Html.Sections;

/// <summary>Where mail went and where it failed: domains, relays, providers.</summary>
internal static class PlaceSection
{
    public static PageSection? Of(LogFigures figures) => figures.Total.Total == 0 ? null
        : new("places", "Where it went", $"""
            <p>Those with the most failures first.</p>
            {OutcomeLook.Legend()}{Table("domains", "Domain of the recipient", figures.Domains)}{Table("relays", "Server on the other side", figures.Relays)}{Table("providers", "Provider that spoke", Named(figures.Providers))}
            """);

    private static string Table(string id, string name, OutcomeTable<string> table) => table.Rows.IsEmpty ? "" : PlaceTable.Of(id, name, table);

    private static OutcomeTable<string> Named(OutcomeTable<string> providers) =>
        providers with { Rows = [.. providers.Rows.Select(row => row with { Key = MailProvider.Find(row.Key)?.Name ?? row.Key })] };
}
