using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The names that the schema allows are those of the enums, no more and no fewer, in their order.</summary>
public class SchemaEnumTests
{
    private static readonly (string Definition, Type Type)[] Enums =
    [
        ("severity", typeof(SmtpSeverity)),
        ("cause", typeof(SmtpCause)),
        ("action", typeof(SmtpAction)),
        ("party", typeof(ResponsibleParty)),
        ("evidenceKind", typeof(SmtpEvidenceKind)),
        ("blocklistSubject", typeof(BlocklistSubject)),
        ("phase", typeof(SmtpPhase)),
        ("deliveryAction", typeof(DeliveryAction)),
        ("fault", typeof(ClientFault)),
        ("reportKind", typeof(DeliveryReportKind)),
        ("replySource", typeof(ReplySource)),
        ("suppressionAction", typeof(SuppressionAction)),
        ("suppressionReason", typeof(SuppressionReason)),
        ("rewriteKind", typeof(RewriteKind)),
    ];

    /// <summary>Those of other packages are compared in their tests.</summary>
    private static readonly string[] OfOtherPackages = ["logOutcome", "sendingService", "eventKind", "bounceSeverity"];

    public static TheoryData<string, Type> Table => [.. Enums.Select(row => new TheoryDataRow<string, Type>(row.Definition, row.Type))];

    [Theory]
    [MemberData(nameof(Table))]
    public void Names_are_those_of_the_enum(string definition, Type type) =>
        JsonForm.Definition(definition).GetProperty("enum").EnumerateArray().Select(name => name.GetRawText())
            .Should().Equal(Enum.GetValues(type).Cast<object>().Select(member => JsonSerializer.Serialize(member, type)));

    [Fact]
    public void No_other_enum_stands_in_the_schema() =>
        JsonForm.Document.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("enum", out _)).Select(definition => definition.Name)
            .Should().BeEquivalentTo(Enums.Select(row => row.Definition).Concat(OfOtherPackages));
}
