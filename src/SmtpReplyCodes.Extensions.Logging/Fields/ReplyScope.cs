using System.Collections;
using SmtpReplyCodes.Messages;

namespace SmtpReplyCodes.Fields;

/// <summary>The state of a scope: its fields are made when a record asks for them, and once.</summary>
internal sealed class ReplyScope(SmtpReply reply, SmtpLogOptions options) : IReadOnlyList<KeyValuePair<string, object?>>
{
    private KeyValuePair<string, object?>[]? _fields;

    private KeyValuePair<string, object?>[] Fields => _fields ??= ReplyFields.Of(reply, options);

    public int Count => Fields.Length;

    public KeyValuePair<string, object?> this[int index] => Fields[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Fields.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"SMTP {SmtpMessages.Codes(reply)} {reply.Diagnosis.MessageKey}";
}
