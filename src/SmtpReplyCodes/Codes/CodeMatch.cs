using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>How closely a row of the table fits the code that was asked for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CodeMatch>))]
public enum CodeMatch
{
    /// <summary>The row is about this very code.</summary>
    Exact,

    /// <summary>The detail of an enhanced code is unknown; the row is about its subject (<c>X.7.0</c> for 5.7.509; RFC 3463 section 2).</summary>
    Subject,

    /// <summary>The reply code is unknown; the row is about its first two digits (<c>55x</c> for 559; RFC 5321 section 4.2.1).</summary>
    Category,

    /// <summary>The code is unknown; the row is about its first digit (<c>5xx</c>, <c>5.X.X</c>).</summary>
    Class,
}
