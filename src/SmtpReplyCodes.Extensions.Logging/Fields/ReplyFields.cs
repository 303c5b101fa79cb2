using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Fields;

/// <summary>The fields of a reply.</summary>
internal static class ReplyFields
{
    /// <summary>The fields in their order. Those of the diagnosis are words of this library; what comes from outside is cleaned.</summary>
    public static KeyValuePair<string, object?>[] Of(SmtpReply reply, SmtpLogOptions options)
    {
        var fields = new FieldList(options.Naming);
        AddCodes(fields, reply);
        AddDiagnosis(fields, reply);
        AddAskedFor(fields, reply, options);
        return fields.ToArray();
    }

    private static void AddCodes(FieldList fields, SmtpReply reply)
    {
        fields.Add(SmtpLogFields.StatusCode, SmtpTemplateFields.StatusCode, reply.Code);
        fields.Add(SmtpLogFields.EnhancedCode, SmtpTemplateFields.EnhancedCode, reply.EnhancedCode?.ToString());
        fields.Add(SmtpLogFields.Severity, SmtpTemplateFields.Severity, Kebab.Name(reply.Severity));
    }

    private static void AddDiagnosis(FieldList fields, SmtpReply reply)
    {
        var diagnosis = reply.Diagnosis;
        fields.Add(SmtpLogFields.Cause, SmtpTemplateFields.Cause, diagnosis.MessageKey);
        fields.Add(SmtpLogFields.Action, SmtpTemplateFields.Action, Kebab.Name(diagnosis.Advice.Action));
        fields.Add(SmtpLogFields.RetryAfter, SmtpTemplateFields.RetryAfter, (long?)diagnosis.Advice.RetryAfter?.TotalSeconds);
        fields.Add(SmtpLogFields.HardBounce, SmtpTemplateFields.HardBounce, reply.IsHardBounce);
        fields.Add(SmtpLogFields.Confidence, SmtpTemplateFields.Confidence, diagnosis.Confidence);
        fields.Add(SmtpLogFields.Provider, SmtpTemplateFields.Provider, diagnosis.Provider);
        fields.Add(SmtpLogFields.Rule, SmtpTemplateFields.Rule, diagnosis.RuleId);
        fields.Add(SmtpLogFields.TableVersion, SmtpTemplateFields.TableVersion, CodeTable.Version);
        fields.Add(SmtpLogFields.Phase, SmtpTemplateFields.Phase, reply.Context is { Phase: not SmtpPhase.Unknown and var phase } ? Kebab.Name(phase) : null);
    }

    private static void AddAskedFor(FieldList fields, SmtpReply reply, SmtpLogOptions options)
    {
        if (options.Text != SmtpLogText.None)
            fields.Add(SmtpLogFields.Text, SmtpTemplateFields.Text, CleanText.Of(options.Text == SmtpLogText.Raw ? reply.Text : Redaction.Of(reply.Text)));
        if (options.IncludeRecipient)
            fields.Add(SmtpLogFields.Recipient, SmtpTemplateFields.Recipient, CleanText.Of(Recipient(reply)));
        if (options.IncludeRecipientDomain)
            fields.Add(SmtpLogFields.RecipientDomain, SmtpTemplateFields.RecipientDomain, CleanText.Of(Domain(Recipient(reply))));
        if (options.IncludeRemoteHost)
            fields.Add(SmtpLogFields.ServerAddress, SmtpTemplateFields.ServerAddress, CleanText.Of(reply.Context?.RemoteHost));
    }

    /// <summary>After MAIL FROM the mailbox is the sender's.</summary>
    private static string? Recipient(SmtpReply reply) => reply.Context is { Phase: not SmtpPhase.MailFrom, Mailbox: { Length: > 0 } mailbox } ? mailbox : null;

    private static string? Domain(string? address) => address?.LastIndexOf('@') is >= 0 and var at && at + 1 < address.Length ? address[(at + 1)..] : null;
}
