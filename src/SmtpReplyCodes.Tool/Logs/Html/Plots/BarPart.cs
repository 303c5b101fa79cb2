namespace SmtpReplyCodes.Tool.Logs.Html.Plots;

/// <summary>A part of a bar.</summary>
/// <param name="CssClass">Gives it its colour.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Count">How long it is.</param>
internal readonly record struct BarPart(string CssClass, string Name, long Count);
