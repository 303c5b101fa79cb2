using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What the envelope senders of list managers, forwarders and signing servers hide.</summary>
public class EnvelopeSenderTests
{
    [Theory]
    [InlineData("list-owner+user=example.com@lists.example.net", "user@example.com", "list-owner@lists.example.net")]
    [InlineData("<list-owner+user=example.com@lists.example.net>", "user@example.com", "list-owner@lists.example.net")]
    [InlineData("list-bounces+user=example.com@lists.example.net", "user@example.com", "list-bounces@lists.example.net")]
    [InlineData("list-bounces+first-last=example.com@lists.example.net", "first-last@example.com", "list-bounces@lists.example.net")]
    [InlineData("list-bounces+user+tag=example.com@lists.example.net", "user+tag@example.com", "list-bounces@lists.example.net")]
    [InlineData("list-bounces+x=y.example=example.com@lists.example.net", "x=y.example@example.com", "list-bounces@lists.example.net")]
    [InlineData("bounce-list+user=example.com@lists.example.net", "user@example.com", "bounce-list@lists.example.net")]
    [InlineData("bounces+123456-abcd-user=example.com@em.example.net", "user@example.com", "bounces+123456-abcd@em.example.net")]
    [InlineData("bounces+123456-a1b2-first-last=example.com@em.example.net", "first-last@example.com", "bounces+123456-a1b2@em.example.net")]
    [InlineData("bounce+7af8e6.d3b4a5-user=example.com@mg.example.net", "user@example.com", "bounce+7af8e6.d3b4a5@mg.example.net")]
    [InlineData("bounce-123-user=example.com@example.net", "user@example.com", "bounce-123@example.net")]
    [InlineData("bounce-mc.us7_12345.6789-first-last=example.com@example.net", "first-last@example.com", "bounce-mc.us7_12345.6789@example.net")]
    [InlineData("bounce-user-name=example.com@example.net", "user-name@example.com", "bounce@example.net")]
    [InlineData("list-return-123-user=example.com@lists.example.net", "user@example.com", "list-return-123@lists.example.net")]
    [InlineData("list-return-123-first-last=example.com@lists.example.net", "first-last@example.com", "list-return-123@lists.example.net")]
    [InlineData("list-return-123-user+tag=example.com@lists.example.net", "user+tag@example.com", "list-return-123@lists.example.net")]
    [InlineData("list-warn-1234567890.abcdef-user=example.com@lists.example.net", "user@example.com", "list-warn-1234567890.abcdef@lists.example.net")]
    [InlineData("sentto-1-22-333-user=example.com@returns.example.net", "user@example.com", "sentto-1-22-333@returns.example.net")]
    [InlineData("list-user=example.com@lists.example.net", "user@example.com", "list@lists.example.net")]
    [InlineData("owner-list-user=example.com@lists.example.net", "user@example.com", "owner-list@lists.example.net")]
    [InlineData("-user=example.com@lists.example.net", "user@example.com", null)]
    [InlineData("user=example.com@lists.example.net", "user@example.com", null)]
    [InlineData("owner-list*user**EXAMPLE*COM@LISTSERV.EXAMPLE.NET", "user@EXAMPLE.COM", "owner-list@LISTSERV.EXAMPLE.NET")]
    [InlineData("owner-list*first.last**mail*example*com@example.net", "first.last@mail.example.com", "owner-list@example.net")]
    [InlineData("me+caf_=user=example.com@example.net", "user@example.com", "me@example.net")]
    [InlineData("list+user=xn--bcher-kva.xn--p1ai@example.net", "user@xn--bcher-kva.xn--p1ai", "list@example.net")]
    public void A_list_names_the_recipient(string sender, string recipient, string? owner) =>
        EnvelopeSender.Decode(sender).Should().Be(new DecodedSender(RewriteKind.Verp, recipient, owner));

    [Theory]
    [InlineData("SRS0=HHHH=TT=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com")]
    [InlineData("SRS0+HHHH=TT=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com")]
    [InlineData("SRS0-HH+/=TT=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com")]
    [InlineData("srs0=hhhh=tt=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com")]
    [InlineData("SRS0=HHHH=TT=example.com=a=b@forwarder.example", RewriteKind.Srs0, "a=b@example.com")]
    [InlineData("me+SRS=HHHH=TT=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com")]
    [InlineData("SRS1=HHHH=first.example==HHH=TT=example.com=user@forwarder.example", RewriteKind.Srs1, "user@example.com")]
    [InlineData("SRS1+HHHH=first.example=+HHH=TT=example.com=user@forwarder.example", RewriteKind.Srs1, "user@example.com")]
    [InlineData("SRS1-HHHH=first.example=-HHH=TT=example.com=user@forwarder.example", RewriteKind.Srs1, "user@example.com")]
    [InlineData("prvs=1234abcdef=user@example.com", RewriteKind.Batv, "user@example.com")]
    [InlineData("PRVS=1234ABCDEF=user@example.com", RewriteKind.Batv, "user@example.com")]
    [InlineData("prvs=1234abcdef=a=b@example.com", RewriteKind.Batv, "a=b@example.com")]
    [InlineData("prvs=user=1234abcdef@example.com", RewriteKind.Batv, "user@example.com")]
    [InlineData("prvs=user/1234abcdef@example.com", RewriteKind.Batv, "user@example.com")]
    [InlineData("btv1==1234abcdef0==user@example.com", RewriteKind.Batv, "user@example.com")]
    [InlineData("msprvs1=12345AbCdEf=bounces-1-2@example.com", RewriteKind.Batv, "bounces-1-2@example.com")]
    public void Forwarders_and_signers_name_the_sender(string sender, RewriteKind kind, string address) =>
        EnvelopeSender.Decode(sender).Should().Be(new DecodedSender(kind, address));

    [Theory]
    [InlineData("prvs=1234abcdef=SRS0=HHHH=TT=example.com=user@forwarder.example", RewriteKind.Srs0, "user@example.com", null)]
    [InlineData("SRS0=HHHH=TT=example.com=prvs=1234abcdef=user@forwarder.example", RewriteKind.Batv, "user@example.com", null)]
    [InlineData("SRS0=HHHH=TT=lists.example.net=list+user=example.com@forwarder.example", RewriteKind.Verp, "user@example.com", "list@lists.example.net")]
    [InlineData("prvs=1234abcdef=list+user=example.com@lists.example.net", RewriteKind.Verp, "user@example.com", "list@lists.example.net")]
    public void What_was_rewritten_twice_is_read_to_its_core(string sender, RewriteKind kind, string address, string? owner) =>
        EnvelopeSender.Decode(sender).Should().Be(new DecodedSender(kind, address, owner));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<>")]
    [InlineData("user")]
    [InlineData("user@example.com")]
    [InlineData("user+tag@example.com")]
    [InlineData("user-name+a-b@example.com")]
    [InlineData("a=b@example.com")]
    [InlineData("user=v1.2@example.com")]
    [InlineData("user+build=1.2.3@example.com")]
    [InlineData("user=example.@example.com")]
    [InlineData("user=.com@example.com")]
    [InlineData("=example.com@example.net")]
    [InlineData("list+=example.com@example.net")]
    [InlineData("\"list+user=example.com\"@example.net")]
    [InlineData("bounces+SRS=HHHHH=TT@example.com")]
    [InlineData("SRS0=HHHH=TT=user@example.com")]
    [InlineData("SRS0=HHHH=TT=example.com=@forwarder.example")]
    [InlineData("SRS0@example.com")]
    [InlineData("SRS1=HHHH=first.example=HHH@forwarder.example")]
    [InlineData("prvs=user@example.com")]
    [InlineData("prvs=1234abcdef=@example.com")]
    [InlineData("prvs=name=user@example.com")]
    [InlineData("bounce-25_HTML-123456-789@bounce.example.com")]
    [InlineData("IMCEAEX-_O=org_OU=unit_cn=first.last@example.com")]
    [InlineData("/G=first/S=first.last@example.com")]
    [InlineData("a**b@example.com")]
    [InlineData("**EXAMPLE*COM@example.net")]
    [InlineData("*user**EXAMPLE*COM@example.net")]
    public void A_plain_address_hides_nothing(string? sender) => EnvelopeSender.Decode(sender).Should().BeNull();

    [Theory]
    [InlineData("prvs=1234abcdef=SRS0=HHHH=TT=lists.example.net=list-return-12-user=example.com@forwarder.example")]
    [InlineData("SRS1=HHHH=first.example==HHH=TT=example.com=user@forwarder.example")]
    [InlineData("owner-list*user**EXAMPLE*COM@LISTSERV.EXAMPLE.NET")]
    [InlineData("bounces+123456-abcd-user=example.com@em.example.net")]
    public void What_comes_out_is_an_address_whatever_is_cut_or_flipped(string sender)
    {
        for (var i = 0; i < sender.Length; i++)
        {
            ShouldBeSound(sender[..i]);
            foreach (var c in "\0=+-*@.5<\"語")
                ShouldBeSound($"{sender[..i]}{c}{sender[(i + 1)..]}");
        }
    }

    [Theory]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("<")]
    [InlineData("=")]
    [InlineData("prvs=1234abcdef=")]
    [InlineData("SRS0=a=b=c.test=")]
    [InlineData("1-")]
    [InlineData("**")]
    public void Masses_of_signs_do_no_harm(string unit)
    {
        foreach (var length in new[] { 100, 250, 1_000_000 })
        {
            var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            ShouldBeSound(text);
            ShouldBeSound(text + "user=example.com@example.net");
            ShouldBeSound("bounces+" + text + "user=example.com@example.net");
        }
    }

    private static void ShouldBeSound(string sender)
    {
        if (EnvelopeSender.Decode(sender) is not { } decoded)
            return;
        AddressText.IsAddress(decoded.Address).Should().BeTrue();
        (decoded.Owner is null || decoded.Kind == RewriteKind.Verp).Should().BeTrue();
    }
}
