using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in the form of a mail system is reported with the id of the form.</summary>
public sealed class GeneratorFormErrorTests : IDisposable
{
    private readonly SmallData _data = new();

    [Theory]
    [InlineData("\"basis\": \"observed\"", "\"basis\": \"guess\"", "acme: the basis is source or documentation or observed or public or remembered, not \"guess\".")]
    [InlineData("\"basis\": \"observed\"", "\"basis\": \"source\"", "acme: what rests on source says where that can be read.")]
    [InlineData("\"basis\": \"observed\"", "\"basis\": \"observed\", \"kind\": \"bounce\"", "acme: bounces: there is no kind \"bounce\"; there are none, failure, *.")]
    [InlineData("[\"acme could not deliver (this)\"]", "[]", "acme: it has no marks.")]
    [InlineData("acme could not deliver (this)", "", "acme: \"\": the phrase holds no word.")]
    [InlineData("[\"acme/one\"]", "[]", "acme: it has no specimen.")]
    [InlineData("<{recipient}>:", "<{address}>:", "acme: \"<{address}>:\": no {recipient} or {user} stands in it.")]
    [InlineData("<{recipient}>:", "{recipient}{any}", "acme: \"{recipient}{any}\": between two that vary something has to stand.")]
    [InlineData("<{recipient}>:", "{recipient} {when}", "acme: \"{recipient} {when}\": in braces stands {recipient} or {recipients} or {user} or {alias} or {reply} or {host} or {status} or {code} or {any}.")]
    [InlineData("<{recipient}>:", " {recipient}", "acme: \" {recipient}\": one blank stands for any number of them, and none at the ends.")]
    [InlineData("Reason: {reply}", "{reply}", "acme: \"{reply}\": {reply} and something else has to stand in it.")]
    [InlineData("Reason: {reply}", "Reason: {any}", "acme: \"Reason: {any}\": {reply} and something else has to stand in it.")]
    public void A_mistake_is_named(string right, string wrong, string message)
    {
        SmallData.System.Should().Contain(right);
        _data.Write("systems/acme.jsonc", SmallData.System.Replace(right, wrong, StringComparison.Ordinal));

        FluentActions.Invoking(Generate).Should().Throw<DataException>().WithMessage(message);
    }

    [Fact]
    public void No_two_forms_have_one_id()
    {
        _data.Write("systems/other.jsonc", SmallData.System.Replace("acme/own", "other/own", StringComparison.Ordinal));

        FluentActions.Invoking(Generate).Should().Throw<DataException>().WithMessage("acme: two rows have this id.");
    }

    [Fact]
    public void What_is_right_gives_a_table() => Generate().Should().ContainKey("Reports/FormTables.g.cs").WhoseValue.Should().Contain("<{recipient}>:").And.Contain("Reason: {reply}");

    public void Dispose() => _data.Dispose();

    private IReadOnlyDictionary<string, string> Generate() => Generator.Generate(TableGen.Knowledge.Read(_data.Folder));
}
