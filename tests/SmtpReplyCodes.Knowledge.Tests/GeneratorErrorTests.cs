using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in a file of <c>Data</c> is reported with the file, the line and the column.</summary>
public sealed class GeneratorErrorTests : IDisposable
{
    private readonly SmallData _data = new();

    /// <summary>Each takes one right thing for a wrong one in the file of <see cref="SmallData.ReplyCode"/>; the column is where the wrong thing ends.</summary>
    public static TheoryData<string, string, string, int, int, string> Mistakes => new()
    {
        { "a missing property", "\"likelyCauses\": [\"A.\"], ", "", 8, 6, "'likelyCauses'" },
        { "an unknown property", "\"remediation\"", "\"remedy\"", 5, 40, "'remedy'" },
        { "a number for a text", "\"Mailbox unavailable\"", "7", 4, 60, "System.String" },
        { "a text for a number", "550,", "\"550\",", 4, 20, "System.Int32" },
        { "a text for a list", "[\"550 no\"]", "\"550 no\"", 7, 27, "System.Collections.Generic.IReadOnlyList" },
        { "nothing for a text", "\"B.\"", "null", 5, 50, "null" },
        { "a usage without words", ", \"says\": \"F.\"", "", 5, 134, "'says'" },
        { "an unknown document", "RFC 5321 4.2.3", "RFC 821 4.2.3", 6, 37, "\"RFC 821 4.2.3\" is not in references.jsonc" },
        { "a document without a section's number", "RFC 5321 4.2.3", "RFC 5321 ", 6, 33, "\"RFC 5321 \" is not in references.jsonc" },
        { "a document that is no text", "\"RFC 5321 4.2.3\"", "5321", 6, 26, "Expected a document" },
        { "a section that does not exist", "RFC 5321 4.2.3", "RFC 5321 4.2.9", 6, 38, "RFC 5321 has no section 4.2.9" },
        { "an appendix that does not exist", "RFC 5321 4.2.3", "RFC 5321 B.1", 6, 36, "RFC 5321 has no section B.1" },
        { "words for a section", "RFC 5321 4.2.3", "RFC 5321 page 9", 6, 39, "\"RFC 5321 page 9\" is not in references.jsonc" },
        { "a comma too few", "\"D.\",", "\"D.\"", 5, 87, "'\"' is invalid after a value" },
        { "an end too early", "}\n  ]\n}", "", 8, 5, "depth" },
    };

    [Fact]
    public void The_small_folder_itself_is_right()
    {
        var knowledge = TableGen.Knowledge.Read(_data.Folder);

        Generator.Generate(knowledge)["Codes/ReplyCodes.g.cs"].Should().Contain("public const int MailboxUnavailable = 550;");
        knowledge.EnhancedCodes.Single().Cause.Should().Equal(new Dictionary<int, string> { [4] = "unknown", [5] = "user-unknown" });
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_row_is_reported_with_its_place(string mistake, string right, string wrong, int line, int column, string detail)
    {
        SmallData.ReplyCode.Should().Contain(right);
        _data.Write("codes/reply-5xx.jsonc", SmallData.ReplyCode.Replace(right, wrong, StringComparison.Ordinal));

        ErrorOf(mistake).Should().StartWith(Path.Combine(_data.Folder, "codes", "reply-5xx.jsonc") + $"({line},{column}): ").And.Contain(detail);
    }

    [Theory]
    [InlineData("RFC 5321", null)]
    [InlineData("RFC 5321 4.2", "4.2")]
    [InlineData("RFC 5321 A", "A")]
    [InlineData("RFC 5321 A.1", "A.1")]
    [InlineData("Some Page", null)]
    [InlineData("Some Page 7.1", "7.1")]
    public void A_citation_is_a_document_and_maybe_a_section_or_an_appendix_that_it_has(string text, string? section)
    {
        _data.Write("codes/reply-5xx.jsonc", SmallData.ReplyCode.Replace("RFC 5321 4.2.3", text, StringComparison.Ordinal));

        TableGen.Knowledge.Read(_data.Folder).ReplyCodes.Single().References.Should().ContainSingle().Which.Section.Should().Be(section);
    }

    [Theory]
    [InlineData("table.jsonc", "{ \"version\": 2026 }", "(1,18): ")]
    [InlineData("references.jsonc", "{ \"rows\": [{ \"document\": \"RFC 5321\" }] }", "(1,38): ")]
    [InlineData("codes/fallbacks.jsonc", "{\n\"rows\": 1 }", "(2,10): ")]
    [InlineData("codes/enhanced-1-address.jsonc", "{ \"rows\": [{ \"cause\": 5 }] }", "(1,24): Expected the name of a cause")]
    [InlineData("causes/unknown.jsonc", "{ \"retryAfter\": \"soon\" }", "(1,23): ")]
    [InlineData("causes/unknown.jsonc", "", "(1,1): ")]
    [InlineData("causes/unknown.jsonc", "null", ": holds nothing")]
    public void A_mistake_in_any_file_is_reported_with_its_place(string file, string content, string place)
    {
        _data.Write(file, content);

        ErrorOf(content).Should().StartWith(Path.Combine(_data.Folder, file) + place);
    }

    [Theory]
    [InlineData("table.jsonc")]
    [InlineData("codes/reply-5xx.jsonc", "codes/reply-*.jsonc")]
    [InlineData("codes/client-sockets.jsonc", "codes/client-*.jsonc")]
    [InlineData("causes/unknown.jsonc", "causes/*.jsonc")]
    [InlineData("words.jsonc")]
    public void A_missing_file_is_named(string file, string? pattern = null)
    {
        _data.Delete(file);

        ErrorOf(file).Should().Contain(pattern ?? file);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_welcome()
    {
        _data.Write("table.jsonc", "// The date.\n{ \"version\": \"2026-01-02\", /* of the data */ }\n");

        TableGen.Knowledge.Read(_data.Folder).Version.Should().Be("2026-01-02");
    }

    [Fact]
    public void The_order_of_rows_and_files_makes_no_difference()
    {
        var inOrder = Generator.Generate(ReadWithCodes(("reply-1.jsonc", 101), ("reply-2.jsonc", 550)));
        var reversed = Generator.Generate(ReadWithCodes(("reply-1.jsonc", 550), ("reply-2.jsonc", 101)));

        reversed.Should().Equal(inOrder);
    }

    public void Dispose() => _data.Dispose();

    private string ErrorOf(string because) =>
        FluentActions.Invoking(() => TableGen.Knowledge.Read(_data.Folder)).Should().Throw<DataException>(because).Which.Message;

    private TableGen.Knowledge ReadWithCodes(params (string File, int Code)[] codes)
    {
        _data.Delete("codes/reply-5xx.jsonc");
        foreach (var (file, code) in codes)
            _data.Write("codes/" + file, SmallData.ReplyCode.Replace("550", $"{code}", StringComparison.Ordinal));
        return TableGen.Knowledge.Read(_data.Folder);
    }
}
