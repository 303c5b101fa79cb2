namespace SmtpReplyCodes.Lab.Tests.Scenarios;

/// <summary>A greeting that is not of one system alone.</summary>
/// <param name="Said">The greeting.</param>
/// <param name="Systems">The ids of the systems that greet so; empty where none does by itself.</param>
internal sealed record GreetingRow(string Said, string[] Systems);
