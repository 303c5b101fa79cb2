using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>What the scripted servers noted down of themselves is taken as it stands there.</summary>
public sealed class TranscriptTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("""1.0 u550 > b'550 5.1.1 No\r\n'""", "550 5.1.1 No")]
    [InlineData("""1.0 u550 > b"550 user's mailbox\r\n" """, "550 user's mailbox")]
    [InlineData("""1.0 u550 > b'550-one\r\n550 Empf\xc3\xa4nger \\ two\r\n'""", "550-one\r\n550 Empfänger \\ two")]
    [InlineData("""1.0 u550 > b'ERROR: who are you?\r\n'""", "ERROR: who are you?")]
    public void What_refuses_is_kept(string line, string said)
    {
        File.WriteAllText(_file, line.TrimEnd() + "\n");

        new Transcript(_file).RefusalsOf("U550").Should().Equal(said);
    }

    [Theory]
    [InlineData("""1.0 u550 > b'250 2.1.0 Ok\r\n'""")]
    [InlineData("""1.0 u550 > b'354 go ahead\r\n'""")]
    [InlineData("""1.0 u550 < b'RCPT TO:<a@b.test>\r\n'""")]
    [InlineData("""1.0 u550 > '<close>'""")]
    [InlineData("""1.0 other > b'550 No\r\n'""")]
    public void Successes_and_what_others_say_are_none(string line)
    {
        File.WriteAllText(_file, line + "\n");

        new Transcript(_file).RefusalsOf("u550").Should().BeEmpty();
    }
}
