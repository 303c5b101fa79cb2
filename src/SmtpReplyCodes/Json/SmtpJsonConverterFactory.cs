using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Json;

namespace SmtpReplyCodes;

/// <summary>
/// Writes the parts of replies and reports alone as they stand inside them, and what is kept of an address, its history and the decision about it.
/// What was built from a reply or a message (<see cref="SmtpDiagnosis"/>, <see cref="RecipientReport"/>, <see cref="OriginalMessage"/>,
/// <see cref="FeedbackReport"/>) is not read back: that gives <see cref="NotSupportedException"/>. All others are; what is no such value gives
/// <see cref="JsonException"/>.
/// </summary>
/// <remarks>The types name this factory themselves; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class SmtpJsonConverterFactory : JsonConverterFactory
{
    private static readonly JsonConverter[] Converters =
    [
        new PartJsonConverter<SmtpDiagnosis>(DiagnosisJson.Write),
        new PartJsonConverter<SmtpAdvice>(DiagnosisJson.WriteAdvice, DiagnosisJson.ReadAdvice),
        new PartJsonConverter<SmtpEvidence>(DiagnosisJson.WriteEvidence, DiagnosisJson.ReadEvidence),
        new PartJsonConverter<ReplyContext>(ContextJson.Write, ContextJson.Read),
        new PartJsonConverter<RecipientReport>(ReportJson.WriteRecipient),
        new PartJsonConverter<OriginalMessage>(ReportJson.WriteOriginal),
        new PartJsonConverter<FeedbackReport>(ReportJson.WriteFeedback),
        new PartJsonConverter<MtaName>(ReportJson.WriteMta, ReportJson.ReadMta),
        new PartJsonConverter<DecodedSender>(SenderJson.Write, SenderJson.Read),
        new PartJsonConverter<SuppressionEntry>(SuppressionJson.WriteEntry, SuppressionJson.ReadEntry),
        new PartJsonConverter<SuppressionDecision>(SuppressionJson.WriteDecision, SuppressionJson.ReadDecision),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) => Array.Find(Converters, converter => converter.Type == type);
}
