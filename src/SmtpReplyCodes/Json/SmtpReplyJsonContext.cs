using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmtpReplyCodes;

/// <summary>
/// The source-generated contract of all types of this library that have a form in JSON, for Native AOT and wherever reflection is off. Alone,
/// <c>JsonSerializer.Serialize(reply, SmtpReplyJsonContext.Default.SmtpReply)</c>, or chained to that of an application,
/// <c>options.TypeInfoResolverChain.Add(SmtpReplyJsonContext.Default)</c>, <see cref="JsonTypeInfoResolver.Combine(IJsonTypeInfoResolver?[])"/>.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe. With and without it the JSON is the same: names, enums in kebab-case and nulls do not depend on the options.</para>
/// <para>
/// Rows of the tables (<see cref="CodeInfo"/>, <see cref="MailProvider"/>, <see cref="ProviderRule"/>, <see cref="Blocklist"/>), options, rules, classifiers and
/// <see cref="SmtpCandidate"/> have no form of their own: keep the code or the id that finds them.
/// </para>
/// </remarks>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SmtpReply))]
[JsonSerializable(typeof(SmtpReply[]))]
[JsonSerializable(typeof(ImmutableArray<SmtpReply>))]
[JsonSerializable(typeof(IReadOnlyList<SmtpReply>))]
[JsonSerializable(typeof(DeliveryReport))]
[JsonSerializable(typeof(DeliveryReport[]))]
[JsonSerializable(typeof(ImmutableArray<DeliveryReport>))]
[JsonSerializable(typeof(IReadOnlyList<DeliveryReport>))]
[JsonSerializable(typeof(IAsyncEnumerable<DeliveryReport>))]
[JsonSerializable(typeof(RecipientReport))]
[JsonSerializable(typeof(ImmutableArray<RecipientReport>))]
[JsonSerializable(typeof(OriginalMessage))]
[JsonSerializable(typeof(FeedbackReport))]
[JsonSerializable(typeof(MtaName))]
[JsonSerializable(typeof(DecodedSender))]
[JsonSerializable(typeof(ReplyContext))]
[JsonSerializable(typeof(SmtpDiagnosis))]
[JsonSerializable(typeof(SmtpAdvice))]
[JsonSerializable(typeof(SmtpEvidence))]
[JsonSerializable(typeof(EnhancedStatusCode))]
[JsonSerializable(typeof(EnhancedStatusCode?))]
[JsonSerializable(typeof(SuppressionDecision))]
[JsonSerializable(typeof(SuppressionEntry))]
[JsonSerializable(typeof(IReadOnlyList<SuppressionEntry>))]
[JsonSerializable(typeof(BlocklistSubject))]
[JsonSerializable(typeof(ClientFault))]
[JsonSerializable(typeof(CodeKind))]
[JsonSerializable(typeof(CodeMatch))]
[JsonSerializable(typeof(DeliveryAction))]
[JsonSerializable(typeof(DeliveryReportKind))]
[JsonSerializable(typeof(MailProviderKind))]
[JsonSerializable(typeof(MailSystemBasis))]
[JsonSerializable(typeof(MailSystemClue))]
[JsonSerializable(typeof(MailSystemEra))]
[JsonSerializable(typeof(MailSystemKind))]
[JsonSerializable(typeof(MailSystemReports))]
[JsonSerializable(typeof(ReplyParseErrorKind))]
[JsonSerializable(typeof(ReplySource))]
[JsonSerializable(typeof(ResponsibleParty))]
[JsonSerializable(typeof(RewriteKind))]
[JsonSerializable(typeof(SmtpAction))]
[JsonSerializable(typeof(SmtpCause))]
[JsonSerializable(typeof(SmtpEvidenceKind))]
[JsonSerializable(typeof(SmtpPhase))]
[JsonSerializable(typeof(SmtpRuleWeight))]
[JsonSerializable(typeof(SmtpSeverity))]
[JsonSerializable(typeof(SuppressionAction))]
[JsonSerializable(typeof(SuppressionReason))]
public sealed partial class SmtpReplyJsonContext : JsonSerializerContext;
