using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>Logs that are tables: by their header, or by the columns as they are documented.</summary>
public class TableLogTests
{
    private const string Row = "b,2026-11-23 21:14:33Z,anna@example.org,550 no,x";

    private static readonly LogForm Form = Shapes.Form(
        (FormField.Separator, ","), (FormField.Header, "kind\ttime\tto\tsaid\tmore"), (FormField.Columns, "kind=outcome\ttime=time\tto=recipients\tsaid=text\tstate=status"), (FormField.Outcomes, "b=bounced\tt=deferred\tr=nothing"));

    [Theory]
    [InlineData(Row, "bounced anna@example.org 550 no")]
    [InlineData("kind,time,to,said,more|" + Row, "bounced anna@example.org 550 no")]
    [InlineData("\uFEFFkind,time,to,said,more|" + Row, "bounced anna@example.org 550 no")]
    [InlineData("#Fields: kind,time,to,said,more|# more|" + Row, "bounced anna@example.org 550 no")]
    [InlineData("to,said,kind,time|anna@example.org,550 no,b,2026-11-23 21:14:33Z", "bounced anna@example.org 550 no")]
    [InlineData("KIND,\"time\", to ,said|b,x,anna@example.org,550 no", "bounced anna@example.org 550 no")]
    [InlineData("kind,to,said|b,anna@example.org,550 no|said,to,kind|450 no,bert@example.org,t", "bounced anna@example.org 550 no", "deferred bert@example.org 450 no")]
    [InlineData("kind,time,to,said,more|b,2026-11-23 21:14:33Z,anna@example.org,550 no,x,y,z", "bounced anna@example.org 550 no")]
    [InlineData("b,2026-11-23 21:14:33Z,anna@example.org,\"550 no, and \"\"no\"\"\",x", "bounced anna@example.org 550 no, and \"no\"")]
    [InlineData("b,2026-11-23 21:14:33Z,a@x.example;b@y.example,'550 no; really';450 later,x", "bounced a@x.example 550 no; really", "bounced b@y.example 450 later")]
    [InlineData("b,2026-11-23 21:14:33Z,a@x.example;b@y.example,550 no,x", "bounced a@x.example 550 no", "bounced b@y.example 550 no")]
    [InlineData("b,2026-11-23 21:14:33Z,a@x.example;;b@y.example;,550 no;450 later,x", "bounced a@x.example 550 no", "bounced b@y.example 450 later")]
    [InlineData("kind,to,said,state|b,anna@example.org,no,5.1.1 (bad mailbox)", "bounced anna@example.org no")]
    public void Rows_are_read_by_their_columns(string log, params string[] entries) =>
        ReadLog.With([Form], MailLogOptions.Default, log.Split('|')).Select(entry => $"{entry.Outcome}".ToLowerInvariant() + $" {entry.Recipient} {(entry.Reply.Code is { } code ? $"{code} " : "")}{entry.Reply.Text}").Should().Equal(entries);

    [Theory]
    [InlineData("r,2026-11-23 21:14:33Z,anna@example.org,550 no,x")]
    [InlineData("z,2026-11-23 21:14:33Z,anna@example.org,550 no,x")]
    [InlineData("b,someday at noon,anna@example.org,550 no,x")]
    [InlineData("b,2026-11-23 21:14:33Z,anna@example.org,550 no")]
    [InlineData("b,2026-11-23 21:14:33Z,anna@example.org,550 no,x,y")]
    [InlineData("#Fields: date,other,columns|" + "x,y,z,a,b")]
    [InlineData("kind,time,to,said,more|b,2026-11-23 21:14:33Z,anna@example.org")]
    [InlineData(",,,,")]
    public void What_is_no_row_tells_nothing(string log) => ReadLog.With([Form], MailLogOptions.Default with { ReadUnknown = false }, log.Split('|')).Should().BeEmpty();

    [Theory]
    [InlineData("2026-11-23 21:14:33Z", "2026-11-23T21:14:33+00:00")]
    [InlineData("1795468473", "2026-11-23T21:14:33+00:00")]
    [InlineData("\"2026-11-23T21:14:33.5+01:00\"", "2026-11-23T21:14:33+01:00")]
    public void The_time_is_that_of_its_column(string stamp, string time)
    {
        var entry = ReadLog.With([Form], MailLogOptions.Default, [$"b,{stamp},anna@example.org,550 no,x"]).Should().ContainSingle().Subject;

        entry.Time!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", null).Should().Be(time);
        entry.RawTime.Should().Be(stamp.Trim('"'));
    }

    [Fact]
    public async Task A_row_that_lacks_columns_is_torn()
    {
        var log = string.Join('\n', SpecimenFile.Lines("powermta/plain").Take(2).Select(System.Text.Encoding.UTF8.GetString)) + "\nb,2026-11-23 21:14:31+0000,2026-11-23 21:14:00+0000,news@example.com,bert@exam";

        var (entries, reader) = await ReadLog.All(log);

        entries.Should().ContainSingle();
        reader.Warnings.Should().Equal("1 line skipped as torn, the first is line 3.");
    }
}
