using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in the identity, the greeting or the replies of a mail system is reported with its id or its place.</summary>
public sealed class GeneratorSystemErrorTests : IDisposable
{
    private readonly SmallData _data = new();

    [Theory]
    [InlineData("\"kind\": \"server\"", "\"kind\": \"mill\"", "acme: identity: there is no kind \"mill\"; there are server, *.")]
    [InlineData("\"era\": \"current\"", "\"era\": \"old\"", "acme: identity: there is no era \"old\"; there are current, *.")]
    [InlineData("\"reports\": \"both\"", "\"reports\": \"now\"", "acme: identity: it cannot report in the way \"now\", only in *both*.")]
    [InlineData("\"provider\": \"acme\"", "\"provider\": \"nobody\"", "acme: there is no provider \"nobody\".")]
    [InlineData("\"provider\": \"acme\"", "\"basedOn\": \"acme\"", "acme: it is based on \"acme\", which is no other system.")]
    [InlineData("\"basis\": \"source\"", "\"basis\": \"guess\"", "acme: there is no basis \"guess\".")]
    [InlineData("\"basis\": \"public\", \"references\": [\"https://acme.example/\"]", "\"basis\": \"public\"", "acme: what rests on public says where that can be read.")]
    [InlineData("\"in\": \"greeting\"", "\"in\": \"dream\"", "acme: a greeting cannot stand in \"dream\", only in greeting, *.")]
    [InlineData("ESMTP Acme {version}", "ESMTP Acme {number", "acme: \"ESMTP Acme {number\": in braces stands {version} or {host} or {number}.")]
    [InlineData("ESMTP Acme {version}", "ESMTP  Acme", "acme: \"ESMTP  Acme\": one blank stands for any number of them, and none at the ends.")]
    [InlineData("ESMTP Acme {version}", "ESMTP Acme {number}x", "acme: \"ESMTP Acme {number}x\": no example shows it.")]
    [InlineData("[\"220 mx.example.org ESMTP Acme 2.1\"]", "[\"220 mx.example.org ESMTP Acme 2.1\", \"220 hello\"]", "acme: \"220 hello\" shows no mark.")]
    [InlineData("\"id\": \"acme/own\"", "\"id\": \"acme/refused\"", "*systems/acme.jsonc(*the id acme/refused is taken by a rule in acme.jsonc*")]
    [InlineData("[\"acme is tired\"]", "[\"{acme}\"]", "*systems/acme.jsonc(*")]
    public void A_mistake_is_named(string right, string wrong, string message)
    {
        SmallData.System.Should().Contain(right);
        _data.Write("systems/acme.jsonc", SmallData.System.Replace(right, wrong, StringComparison.Ordinal));

        FluentActions.Invoking(Generate).Should().Throw<DataException>().WithMessage(message);
    }

    [Fact]
    public void No_two_systems_have_one_name()
    {
        _data.Write("systems/other.jsonc", SmallData.System.Replace("\"acme\"", "\"other\"", StringComparison.Ordinal).Replace("acme/own", "other/own", StringComparison.Ordinal).Replace("\"provider\": \"other\", ", "", StringComparison.Ordinal));

        FluentActions.Invoking(Generate).Should().Throw<DataException>().WithMessage("acme and other have the same name, acmemail.");
    }

    [Fact]
    public void A_system_without_an_identity_is_none()
    {
        _data.Write("systems/acme.jsonc", """{ "id": "acme", "name": "Acme", "kind": "server" }""");

        FluentActions.Invoking(Generate).Should().Throw<DataException>().WithMessage("*systems/acme.jsonc*identity*");
    }

    [Fact]
    public void What_is_right_gives_a_table()
    {
        var knowledge = TableGen.Knowledge.Read(_data.Folder);

        Generator.Generate(knowledge)["Systems/SystemTables.g.cs"].Should().Contain(knowledge.Alphabet.Write("Acme Post")).And.Contain(knowledge.Alphabet.Write("ESMTP Acme {version}"));
    }

    public void Dispose() => _data.Dispose();

    private IReadOnlyDictionary<string, string> Generate() => Generator.Generate(TableGen.Knowledge.Read(_data.Folder));
}
