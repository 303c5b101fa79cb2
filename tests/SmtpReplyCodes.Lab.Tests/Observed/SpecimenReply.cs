using System.Text;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>A reply that a server gave, and what has to be read.</summary>
/// <param name="Phase">Where in the dialogue.</param>
/// <param name="Sent">The command that it answers.</param>
/// <param name="Said">What it said, line by line; each ended with CR LF.</param>
/// <param name="Code">The reply code; null for what is no reply.</param>
/// <param name="EnhancedCode">The enhanced code; null for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SpecimenReply(SmtpPhase Phase, string Sent, string[] Said, int? Code, EnhancedStatusCode? EnhancedCode)
{
    /// <summary>What it means; left out for what is no reply.</summary>
    public SmtpCause? Cause { get; init; }

    /// <summary>Where it shows which mail system the server is; left out where it does not.</summary>
    public MailSystemClue? Shows { get; init; }

    /// <summary>What was on the wire.</summary>
    [JsonIgnore]
    public byte[] Wire => Encoding.UTF8.GetBytes(string.Concat(Said.Select(line => line + "\r\n")));
}
