namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>A section of the page.</summary>
/// <param name="Id">Where links to it lead.</param>
/// <param name="Title">Its heading, our own words.</param>
/// <param name="Content">What stands below, as HTML.</param>
internal sealed record PageSection(string Id, string Title, string Content)
{
    public string ToHtml() => $"""
        <section id="{Id}" aria-labelledby="{Id}-title">
        <h2 id="{Id}-title">{Title}</h2>
        {Content}</section>

        """;

    public string ToLink() => $"<a href=\"#{Id}\">{Title}</a>";
}
