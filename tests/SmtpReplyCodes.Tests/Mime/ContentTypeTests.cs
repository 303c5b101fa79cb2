using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>What a part is by its <c>Content-Type</c>, as the rules have it and as mailers write it.</summary>
public class ContentTypeTests
{
    public static TheoryData<string, string> Types => new()
    {
        { "", nameof(MediaType.None) },
        { " ", nameof(MediaType.None) },
        { "; charset=utf-8", nameof(MediaType.None) },
        { "text", nameof(MediaType.Text) },
        { "text/plain", nameof(MediaType.Text) },
        { "TEXT/Plain; charset=utf-8", nameof(MediaType.Text) },
        { "text/calendar", nameof(MediaType.Text) },
        { "text/html", nameof(MediaType.Html) },
        { "text / HTML ; charset=x", nameof(MediaType.Html) },
        { "text/html (page)", nameof(MediaType.Html) },
        { "\"text/html\"", nameof(MediaType.Html) },
        { "text/html charset=utf-8", nameof(MediaType.Html) },
        { "text/html\r\n; charset=utf-8", nameof(MediaType.Html) },
        { "text/htmlx", nameof(MediaType.Text) },
        { "text/rfc822-headers", nameof(MediaType.Headers) },
        { "Text/RFC822-Headers; charset=us-ascii", nameof(MediaType.Headers) },
        { "message/rfc822-headers", nameof(MediaType.Headers) },
        { "message/global-headers", nameof(MediaType.Headers) },
        { "multipart/report; boundary=x", nameof(MediaType.Multipart) },
        { "Multipart/Mixed", nameof(MediaType.Multipart) },
        { "multipart", nameof(MediaType.Multipart) },
        { "message/rfc822", nameof(MediaType.Message) },
        { "Message/RFC822; name=a.eml", nameof(MediaType.Message) },
        { "message/global", nameof(MediaType.Message) },
        { "message/partial; id=a", nameof(MediaType.Message) },
        { "message/delivery-status", nameof(MediaType.Fields) },
        { "message/global-delivery-status", nameof(MediaType.Fields) },
        { "message/feedback-report", nameof(MediaType.Fields) },
        { "message/disposition-notification", nameof(MediaType.Fields) },
        { "message", nameof(MediaType.Fields) },
        { "application/octet-stream", nameof(MediaType.Other) },
        { "image/png", nameof(MediaType.Other) },
        { "text-plain", nameof(MediaType.Other) },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_told_whatever_its_case_and_blanks(string value, string type) => ContentType.Read(Encoding.UTF8.GetBytes(value)).ToString().Should().Be(type);

    [Theory]
    [InlineData("multipart/report", "report", true)]
    [InlineData("Multipart/REPORT; report-type=delivery-status", "report", true)]
    [InlineData("message/ delivery-status ", "delivery-status", true)]
    [InlineData("multipart/reports", "report", false)]
    [InlineData("multipart/mixed; report", "report", false)]
    [InlineData("report", "report", false)]
    [InlineData("", "report", false)]
    public void A_subtype_is_told_whatever_its_case_and_blanks(string value, string subtype, bool isIt) =>
        ContentType.IsSubtype(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(subtype)).Should().Be(isIt);
}
