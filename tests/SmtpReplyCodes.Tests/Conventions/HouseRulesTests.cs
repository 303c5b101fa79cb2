namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>What counts as leaning on a room, shown on made-up files.</summary>
public class HouseRulesTests
{
    private static readonly SourceFile[] MadeUpLibrary =
    [
        new("SmtpReplyCodes/Codes/Severity.cs", "public enum Severity { }"),
        new("SmtpReplyCodes/Diagnosis/Verdict.cs", "public sealed class Verdict;"),
        new("SmtpReplyCodes/Diagnosis/Rules.cs", "internal static class Rules;"),
        new("SmtpReplyCodes/Reply.cs", "public sealed partial record Reply;"),
        new("SmtpReplyCodes/Json/ReplyConverter.cs", "public sealed class ReplyConverter;"),
    ];

    [Theory]
    [InlineData("Codes", "using SmtpReplyCodes.Parsing;", "Parsing")]
    [InlineData("Codes", "using System;\nusing SmtpReplyCodes.Diagnosis;\nusing SmtpReplyCodes.Json;", "Diagnosis", "Json")]
    [InlineData("Codes", "using static SmtpReplyCodes.Parsing.Ascii;", "Parsing")]
    [InlineData("Codes", "using A = SmtpReplyCodes.Parsing.Ascii;", "Parsing")]
    [InlineData("Codes", "namespace SmtpReplyCodes.Parsing;", "Parsing")]
    [InlineData("Codes", "var x = global::SmtpReplyCodes.Parsing.Ascii.Is('a', 'b');", "Parsing")]
    [InlineData("Codes", "var x = Parsing.Ascii.Is('a', 'b');", "Parsing")]
    [InlineData("Codes", "var x = $\"{Parsing.Ascii.Is('a', 'b')}\";", "Parsing")]
    [InlineData("Parsing", "using SmtpReplyCodes.Diagnosis;", "Diagnosis")]
    [InlineData("Parsing", "return Diagnosis.CodeVerdict.Cause(550, default);", "Diagnosis")]
    [InlineData("Parsing", "using SmtpReplyCodes.Phrases;", "Phrases")]
    [InlineData("Phrases", "using SmtpReplyCodes.Parsing;", "Parsing")]
    [InlineData("Phrases", "var x = Diagnosis.RuleCompiler.Compile(y, z);", "Diagnosis")]
    [InlineData("Codes", "using SmtpReplyCodes.Phrases;", "Phrases")]
    [InlineData("Diagnosis", "Json\n    .ReplyJsonWriter.Write(null);", "Json")]
    [InlineData("", "using SmtpReplyCodes.Json;", "Json")]
    public void A_room_above_is_seen_however_it_is_named(string room, string text, params string[] foreign) =>
        House.ForeignRooms(InRoom(room, text)).Should().BeEquivalentTo(foreign);

    [Theory]
    [InlineData("Codes", "using SmtpReplyCodes.Codes;\nvar x = Codes.Kebab.Name(y);")]
    [InlineData("Codes", "using System.Text.Json;\nSystem.Text.Json.JsonException x;")]
    [InlineData("Codes", "// using SmtpReplyCodes.Parsing;\nvar x = \"Parsing.Ascii\"; /* Diagnosis.CodeVerdict */")]
    [InlineData("Codes", "var x = ReplyCodes.Minimum; reply.Diagnosis.ToString();")]
    [InlineData("Parsing", "using SmtpReplyCodes.Codes;")]
    [InlineData("Phrases", "using SmtpReplyCodes.Codes;\nvar x = Phrases.Symbol.Not;")]
    [InlineData("Diagnosis", "using SmtpReplyCodes.Codes;\nusing SmtpReplyCodes.Parsing;\nusing SmtpReplyCodes.Phrases;")]
    [InlineData("", "using SmtpReplyCodes.Codes;\nusing SmtpReplyCodes.Parsing;\nusing SmtpReplyCodes.Diagnosis;")]
    [InlineData("Json", "using SmtpReplyCodes.Codes;\nusing SmtpReplyCodes.Diagnosis;")]
    public void Rooms_below_comments_and_words_alike_are_fine(string room, string text) => House.ForeignRooms(InRoom(room, text)).Should().BeEmpty();

    [Theory]
    [InlineData("Codes", "public Verdict Judge();", "Verdict")]
    [InlineData("Codes", "return new Reply(typeof(Rules));", "Reply", "Rules")]
    [InlineData("Diagnosis", "Reply _reply;", "Reply")]
    [InlineData("", "new ReplyConverter()", "ReplyConverter")]
    public void A_type_of_a_room_above_is_seen(string room, string text, params string[] foreign) =>
        House.ForeignTypes(InRoom(room, text), MadeUpLibrary).Should().BeEquivalentTo(foreign);

    [Theory]
    [InlineData("Codes", "Severity x; // Verdict\n\"Reply\"")]
    [InlineData("Codes", "VerdictOf(x); Replying y;")]
    [InlineData("", "Verdict x; Rules y;")]
    [InlineData("", "[JsonConverter(typeof(ReplyConverter))]\npublic sealed class Reply;")]
    [InlineData("Json", "Reply x; Verdict y; Severity z;")]
    public void Types_of_rooms_below_are_fine_and_so_is_an_own_converter(string room, string text) =>
        House.ForeignTypes(InRoom(room, text), MadeUpLibrary).Should().BeEmpty();

    private static SourceFile InRoom(string room, string text) => new($"SmtpReplyCodes/{room}{(room.Length > 0 ? "/" : "")}MadeUp.cs", text);
}
