using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes;

/// <summary>The message that a report returns: its header, as far as the report shows it. Values are decoded (RFC 2047) when they are asked for.</summary>
/// <remarks>Immutable and thread-safe. Header fields are whatever the sender wrote: none of them proves anything.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed class OriginalMessage
{
    private readonly byte[] _header;

    internal OriginalMessage(byte[] header) => _header = header;

    /// <summary>The <c>Message-ID</c> without angle brackets; null where it is not shown.</summary>
    public string? MessageId => GetHeader("Message-ID")?.Trim('<', '>', ' ');

    /// <summary>The <c>From</c> field; null where it is not shown.</summary>
    public string? From => GetHeader("From");

    /// <summary>The <c>To</c> field; null where it is not shown.</summary>
    public string? To => GetHeader("To");

    /// <summary>The <c>Subject</c> field; null where it is not shown.</summary>
    public string? Subject => GetHeader("Subject");

    /// <summary>The <c>Date</c> field; null where it is not shown or no date.</summary>
    public DateTimeOffset? Date => MailDate.TryRead(GetHeader("Date"), out var date) ? date : null;

    /// <summary>The value of the first header field of this name, unfolded and decoded; null where there is none.</summary>
    /// <param name="name">The name of the field, in any case: <c>List-Id</c>, <c>X-Campaign</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? GetHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var fields = new HeaderReader(_header);
        while (fields.Read())
        {
            if (fields.IsNamed(name))
                return EncodedWords.Decode(fields.Value);
        }

        return null;
    }

    /// <summary>The values of all header fields of this name, unfolded and decoded, in their order.</summary>
    /// <param name="name">The name of the field, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<string> GetHeaders(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var values = ImmutableArray.CreateBuilder<string>();
        var fields = new HeaderReader(_header);
        while (fields.Read())
        {
            if (fields.IsNamed(name))
                values.Add(EncodedWords.Decode(fields.Value));
        }

        return values.ToImmutable();
    }
}
