using System.Globalization;

namespace SmtpReplyCodes.Logging.Tests.Support;

internal static class Field
{
    /// <summary>A field as text: <c>smtp.reply.cause=user-unknown</c>.</summary>
    public static string Line(KeyValuePair<string, object?> field) => string.Create(CultureInfo.InvariantCulture, $"{field.Key}={field.Value}");
}
