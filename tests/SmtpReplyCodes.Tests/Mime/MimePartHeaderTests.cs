using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>What the header of a part says about its body.</summary>
public class MimePartHeaderTests
{
    public static TheoryData<string, string> Encodings => new()
    {
        { "", nameof(TransferEncoding.Identity) },
        { "7bit", nameof(TransferEncoding.Identity) },
        { "8bit", nameof(TransferEncoding.Identity) },
        { "binary", nameof(TransferEncoding.Identity) },
        { "x-unknown", nameof(TransferEncoding.Identity) },
        { "base64", nameof(TransferEncoding.Base64) },
        { "BASE64", nameof(TransferEncoding.Base64) },
        { " \"base64\" ", nameof(TransferEncoding.Base64) },
        { "\n base64", nameof(TransferEncoding.Base64) },
        { "base", nameof(TransferEncoding.Identity) },
        { "quoted-printable", nameof(TransferEncoding.QuotedPrintable) },
        { "Quoted-Printable", nameof(TransferEncoding.QuotedPrintable) },
        { "uuencode", nameof(TransferEncoding.Uuencode) },
        { "x-uuencode", nameof(TransferEncoding.Uuencode) },
        { "X-UUE", nameof(TransferEncoding.Uuencode) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_encoding_is_known_by_its_name(string name, string encoding) =>
        ReadParts.Last($"content-TRANSFER-encoding: {name}\nContent-Type: text/plain\n\nbody").Encoding.ToString().Should().Be(encoding);

    [Theory]
    [InlineData("attachment", true)]
    [InlineData("Attachment; filename=a.txt", true)]
    [InlineData("ATTACHMENT;\n filename=a.txt", true)]
    [InlineData("inline", false)]
    [InlineData("inline; filename=attachment", false)]
    [InlineData("attach", false)]
    [InlineData("", false)]
    public void An_attachment_is_told_by_its_disposition(string disposition, bool isAttachment) =>
        ReadParts.Last($"Content-Disposition: {disposition}\n\nbody").IsAttachment.Should().Be(isAttachment);

    [Fact]
    public void Each_part_has_what_its_own_header_says()
    {
        var part = ReadParts.Last("Content-Transfer-Encoding: base64\nContent-Disposition: attachment\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nbody\n--x--\n");

        (part.Encoding, part.IsAttachment, part.Type, part.Parent).Should().Be((TransferEncoding.Identity, false, MediaType.None, 0));
    }
}
