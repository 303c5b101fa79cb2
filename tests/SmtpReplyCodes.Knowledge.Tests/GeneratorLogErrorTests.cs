using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in the forms of a system's log is reported with the id of the row, and the shape or the word that is wrong.</summary>
public sealed class GeneratorLogErrorTests : IDisposable
{
    private const string Lines =
        """
        { "id": "acme-log", "about": "A.", "basis": "source", "references": ["https://acme.example/"], "programs": ["acmed"],
          "lines": [
            { "shape": "{queueId}: to=<{recipient}>, status={outcome} ({text})" },
            { "is": "note", "shape": "{queueId}: from=<{sender}>" },
            { "is": "talk", "shape": "{session} got {received}" },
            { "shape": "{queueId}: shut to {recipient}", "outcome": "rejected", "phase": "rcpt-to", "says": "550 no" }
          ],
          "outcomes": { "sent": "sent", "kept": "nothing" }, "texts": ["host {relay} said: {reply}", { "shape": "no {reply}", "phase": "data" }], "escapes": "octal",
          "examples": [
            { "line": "Nov 23 21:14:33 mx acmed[3]: 4F: to=<anna@example.org>, status=sent (250 2.0.0 Ok)", "reads": "sent anna@example.org 250 2.0.0" },
            { "line": "Nov 23 21:14:33 mx acmed[3]: 4F: shut to bert@example.org", "reads": "rejected bert@example.org 550 -" },
            { "line": "Nov 23 21:14:33 mx acmed[3]: 4F: from=<b@example.com>", "reads": "nothing" }
          ] }
        """;

    private const string Table =
        """
        { "id": "acme-table", "about": "A.", "basis": "remembered",
          "csv": { "separator": ",", "header": "kind,time,to,said", "columns": { "kind": "outcome", "time": "time", "to": "recipient", "said": "text" } }, "outcomes": { "b": "bounced" },
          "examples": [{ "line": "b,2026-11-23 21:14:33,anna@example.org,550 5.1.1 no", "reads": "bounced anna@example.org 550 5.1.1" }] }
        """;

    private readonly SmallData _data = new();

    [Theory]
    [InlineData("\"basis\": \"source\"", "\"basis\": \"guess\"", "the basis is source or documentation or observed or public or remembered, not \"guess\".")]
    [InlineData("\"references\": [\"https://acme.example/\"], ", "", "what rests on source says where that can be read.")]
    [InlineData("\"escapes\": \"octal\"", "\"escapes\": \"base64\"", "there are no escapes \"base64\".")]
    [InlineData("\"escapes\": \"octal\"", "\"csv\": { \"separator\": \",\", \"header\": \"a\", \"columns\": {} }", "it has either lines or columns.")]
    [InlineData("\"sent\": \"sent\"", "\"sent\": \"lost\"", "\"sent\" cannot mean \"lost\".")]
    [InlineData("\"phase\": \"rcpt-to\"", "\"phase\": \"dream\"", "there is no phase \"dream\".")]
    [InlineData("\"phase\": \"data\"", "\"phase\": \"dream\"", "there is no phase \"dream\".")]
    public void A_mistake_in_a_row_is_named(string right, string wrong, string message) => Broken(Lines, right, wrong).Should().Be("acme-log: " + message);

    [Theory]
    [InlineData("{queueId}: from", "{queue}: from", "\"{queue}: from=<{sender}>\": there is no slot \"queue\".")]
    [InlineData("{queueId}: from=<{sender}>", "{queueId}{sender}", "\"{queueId}{sender}\": between two slots something has to stand.")]
    [InlineData("{queueId}: from=<{sender}>", "", "\"\": it is empty.")]
    [InlineData("host {relay} said", "host {relay}{any} said", "\"host {relay}{any} said: {reply}\": between two slots something has to stand.")]
    [InlineData("no {reply}", "no [{reply}]", "\"no [{reply}]\": an optional part begins with words.")]
    [InlineData("\"is\": \"note\"", "\"is\": \"memo\"", "\"{queueId}: from=<{sender}>\": a line cannot be \"memo\".")]
    [InlineData("\"is\": \"note\"", "\"is\": \"note\", \"outcome\": \"sent\"", "\"{queueId}: from=<{sender}>\": its outcome cannot be \"sent\".")]
    [InlineData("\"outcome\": \"rejected\"", "\"outcome\": \"lost\"", "\"{queueId}: shut to {recipient}\": its outcome cannot be \"lost\".")]
    [InlineData("\"outcomes\": { \"sent\": \"sent\", \"kept\": \"nothing\" }, ", "", "\"{queueId}: to=<{recipient}>, status={outcome} ({text})\": what do the words for the outcome mean?.")]
    [InlineData("{queueId}: from=<{sender}>", "from=<{sender}>", "\"from=<{sender}>\": it names nothing by which it could be joined.")]
    [InlineData("{session} got {received}", "{session} got {text}", "\"{session} got {text}\": nobody says anything.")]
    public void A_mistake_in_a_shape_is_named_with_it(string right, string wrong, string message) => Broken(Lines, right, wrong).Should().Be("acme-log: " + message);

    [Theory]
    [InlineData("\"reads\": \"sent anna", "\"reads\": \"bounced anna", "\"Nov 23 21:14:33 mx acmed[3]: 4F: to=<anna@example.org>, status=sent (250 2.0.0 Ok)\" reads \"sent anna@example.org 250 2.0.0\", not \"bounced anna@example.org 250 2.0.0\".")]
    [InlineData("acmed[3]: 4F: shut", "other[3]: 4F: shut", "\"Nov 23 21:14:33 mx other[3]: 4F: shut to bert@example.org\" reads \"nothing\", not \"rejected bert@example.org 550 -\".")]
    [InlineData("\"reads\": \"nothing\"", "\"reads\": \"sent - - -\"", "\"Nov 23 21:14:33 mx acmed[3]: 4F: from=<b@example.com>\" reads \"nothing\", not \"sent - - -\".")]
    [InlineData("status=sent (250", "status=kept (250", "\"Nov 23 21:14:33 mx acmed[3]: 4F: to=<anna@example.org>, status=kept (250 2.0.0 Ok)\" reads \"nothing\", not \"sent anna@example.org 250 2.0.0\".")]
    public void An_example_that_reads_otherwise_is_shown(string right, string wrong, string message) => Broken(Lines, right, wrong).Should().Be("acme-log: " + message);

    [Theory]
    [InlineData("\"separator\": \",\"", "\"separator\": \"::\"", "one character stands between two columns.")]
    [InlineData("\"to\": \"recipient\"", "\"to\": \"whom\"", "there is no slot \"whom\".")]
    [InlineData("kind,time,to,said", "kind,time,to", "there is no column \"said\" in the header.")]
    [InlineData("[{ \"line\": \"b,2026-11-23 21:14:33,anna@example.org,550 5.1.1 no\", \"reads\": \"bounced anna@example.org 550 5.1.1\" }]", "[]", "it has no example.")]
    [InlineData("\"b\": \"bounced\"", "\"c\": \"bounced\"", "\"b,2026-11-23 21:14:33,anna@example.org,550 5.1.1 no\" reads \"nothing\", not \"bounced anna@example.org 550 5.1.1\".")]
    public void A_mistake_in_a_table_is_named(string right, string wrong, string message) => Broken(Table, right, wrong).Should().Be("acme-table: " + message);

    [Theory]
    [InlineData("\"escapes\": \"octal\"", "\"escape\": \"octal\"")]
    [InlineData("\"about\": \"A.\", ", "")]
    [InlineData("\"phase\": \"data\"", "\"stage\": \"data\"")]
    [InlineData("\"is\": \"note\", \"shape\": \"{queueId}: from=<{sender}>\"", "\"is\": \"note\"")]
    public void What_a_row_cannot_have_and_what_it_lacks_is_found_in_its_file(string right, string wrong) => Broken(Lines, right, wrong).Should().Contain("systems/acme.jsonc");

    [Fact]
    public void No_two_rows_have_one_id() => Message(Lines + "," + Lines).Should().Be("acme-log: two rows have this id.");

    [Fact]
    public void All_examples_that_read_otherwise_are_shown_at_once() =>
        Message(Lines.Replace("250 2.0.0\" }", "250 2.0.1\" }", StringComparison.Ordinal) + "," + Table.Replace("550 5.1.1\" }", "550 -\" }", StringComparison.Ordinal)).Split(Environment.NewLine).Should().HaveCount(2);

    [Fact]
    public void What_is_right_gives_a_table()
    {
        Write(Lines + "," + Table);

        Generate()["../SmtpReplyCodes.Logs/Formats/LogTables.g.cs"].Should().Contain("event rejected rcpt-to {queueId}: shut to {recipient}").And.Contain("kind=outcome");
    }

    public void Dispose() => _data.Dispose();

    private string Broken(string row, string right, string wrong)
    {
        row.Should().Contain(right);
        return Message(row.Replace(right, wrong, StringComparison.Ordinal));
    }

    private string Message(string rows)
    {
        Write(rows);
        return FluentActions.Invoking(Generate).Should().Throw<DataException>().Which.Message;
    }

    private void Write(string rows) => _data.Write("systems/acme.jsonc", SmallData.System[..SmallData.System.LastIndexOf('}')] + $", \"log\": [{rows}] }}");

    private IReadOnlyDictionary<string, string> Generate() => Generator.Generate(TableGen.Knowledge.Read(_data.Folder));
}
