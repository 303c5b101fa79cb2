using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How much a rule says, from the least to the most. Where several rules fit a text, the heavier one wins.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpRuleWeight>))]
public enum SmtpRuleWeight
{
    /// <summary>A single word or weak sign, which counts only where nothing else speaks and no enhanced code names a cause.</summary>
    Hint,

    /// <summary>Words that usually mean the cause but may stand beside something more telling (<c>message rejected</c>).</summary>
    General,

    /// <summary>A clear statement of the cause.</summary>
    Plain,

    /// <summary>Words that beat a general statement: they say what is wrong where others say how it ended.</summary>
    Specific,

    /// <summary>A stable token that one system alone uses (<c>[TSS04]</c>), or a word that leaves no doubt. With <see cref="SmtpRule.Provider"/> it is that provider's own key.</summary>
    Key,
}
