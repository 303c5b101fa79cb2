namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The name of a mail server as reports write it.</summary>
public class MtaNameTests
{
    [Theory]
    [InlineData("dns; mx.example.net", "dns", "mx.example.net", null)]
    [InlineData("dns;mx.example.net", "dns", "mx.example.net", null)]
    [InlineData("DNS ; MX.Example.NET", "dns", "MX.Example.NET", null)]
    [InlineData("dns; mx.example.net (192.0.2.1)", "dns", "mx.example.net", "192.0.2.1")]
    [InlineData("dns; mx.example.net (192.0.2.1 (inner), port 25)", "dns", "mx.example.net", "192.0.2.1 (inner), port 25")]
    [InlineData("dns (name); mx.example.net (192.0.2.1)", "dns", "mx.example.net", "name 192.0.2.1")]
    [InlineData("dns; mx.example.net ([192.0.2.1]:25", "dns", "mx.example.net", "[192.0.2.1]:25")]
    [InlineData("dns; mx.example.net [192.0.2.1]", "dns", "mx.example.net", "[192.0.2.1]")]
    [InlineData("smtp; 192.0.2.7", "smtp", "192.0.2.7", null)]
    [InlineData("dns; [192.0.2.1]", "dns", "[192.0.2.1]", null)]
    [InlineData("dns; [IPv6:2001:db8::1]", "dns", "[IPv6:2001:db8::1]", null)]
    [InlineData("dns; mx.example.net.", "dns", "mx.example.net", null)]
    [InlineData("dns; mx.example.net...", "dns", "mx.example.net", null)]
    [InlineData("dns; <mx.example.net>", "dns", "mx.example.net", null)]
    [InlineData("dns; \"mx.example.net\"", "dns", "mx.example.net", null)]
    [InlineData("x-unix; host", "x-unix", "host", null)]
    [InlineData("x-local-hostname; host", "x-local-hostname", "host", null)]
    [InlineData("mx.example.net", null, "mx.example.net", null)]
    [InlineData(";mx.example.net", null, "mx.example.net", null)]
    [InlineData("mx.example.net; 192.0.2.1", null, "mx.example.net", "192.0.2.1")]
    [InlineData("dns; mx.example.net\r\n\t(192.0.2.1)", "dns", "mx.example.net", "192.0.2.1")]
    public void Is_read(string value, string? type, string name, string? comment)
    {
        var read = MtaName.Read(value)!;

        (read.Type, read.Name, read.Comment).Should().Be((type, name, comment));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("dns;")]
    [InlineData("dns; ")]
    [InlineData("dns; .")]
    [InlineData("dns; <>")]
    [InlineData("dns; (192.0.2.1)")]
    [InlineData("(")]
    [InlineData(";")]
    public void Is_null_where_there_is_none(string? value)
    {
        MtaName.Read(value).Should().BeNull();
        MtaName.TryParse(value, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("DNS;mx.example.net. (192.0.2.1)", "dns; mx.example.net")]
    [InlineData("mx.example.net", "mx.example.net")]
    public void Is_written_as_reports_write_it(string value, string text)
    {
        MtaName.TryParse(value, out var name).Should().BeTrue();
        name!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("dns; mx.example.net", "DNS;MX.EXAMPLE.NET (192.0.2.1)", true)]
    [InlineData("dns; mx.example.net", "mx.example.net", false)]
    [InlineData("dns; mx.example.net", "dns; mx2.example.net", false)]
    [InlineData("dns; mx.example.net", "", false)]
    [InlineData("", "", true)]
    public void Equals_by_type_and_name(string value, string otherValue, bool areEqual)
    {
        MtaName? name = MtaName.Read(value), other = MtaName.Read(otherValue);

        (name == other).Should().Be(areEqual);
        (name != other).Should().Be(!areEqual);
        Equals(name, other).Should().Be(areEqual);
        (name?.GetHashCode() == other?.GetHashCode()).Should().Be(areEqual);
    }
}
