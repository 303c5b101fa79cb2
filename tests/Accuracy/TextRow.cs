using System.Text.Json;

namespace SmtpReplyCodes.Accuracy;

/// <summary>A text with what an expert reads in it.</summary>
/// <param name="Text">What a server, a mail program or a person says.</param>
/// <param name="Cause">The cause that the text names.</param>
/// <param name="Also">Other causes that can be defended as well.</param>
/// <param name="Permanent">What the codes in the text say: true for 5xx, false for 4xx, null for success and where there is no code.</param>
/// <param name="Voice">In whose manner it is said.</param>
internal sealed record TextRow(string Text, SmtpCause Cause, IReadOnlyList<SmtpCause> Also, bool? Permanent, string Voice)
{
    /// <summary>The causes that are right answers, the first one best.</summary>
    public IEnumerable<SmtpCause> Accepted => [Cause, .. Also];

    /// <summary>The cause as files and JSON name it.</summary>
    public static string Name(SmtpCause cause) => JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString());
}
