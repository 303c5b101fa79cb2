using System.Globalization;

namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>Files of rules as the tables write them: single quotes for double ones, and only what matters.</summary>
internal static class RuleText
{
    /// <summary>The JSON of a text with single quotes.</summary>
    public static string Json(string text) => text.Replace('\'', '"');

    /// <summary>A file of one rule that has an id, a cause and a code; its own properties begin in line 2, column 1.</summary>
    public static string WithProperties(string properties) =>
        Json("{'rules':[{'id':'a/b','cause':'user-unknown','codes':['550'],\n" + properties + "}]}");

    /// <summary>A file of one rule with one phrase; the phrase begins in line 2, column 1 with its quotation mark.</summary>
    public static string WithPhrase(string phrase) => "{\"rules\":[{\"id\":\"a/b\",\"cause\":\"user-unknown\",\"any\":[\n\"" + phrase + "\"]}]}";

    /// <summary>The mistakes of a file, each as <c>line,column: message</c>.</summary>
    public static string[] Mistakes(string json)
    {
        SmtpRuleFile.TryParse(json, "rules.jsonc", out var rules, out var errors).Should().Be(errors.IsEmpty);
        rules.IsDefault.Should().BeFalse();
        if (!errors.IsEmpty)
            rules.Should().BeEmpty();
        return [.. errors.Select(Line)];
    }

    public static string Line(SmtpRuleError error) => string.Create(CultureInfo.InvariantCulture, $"{error.Line},{error.Column}: {error.Message}");
}
