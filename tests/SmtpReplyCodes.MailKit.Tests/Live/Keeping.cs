namespace SmtpReplyCodes.Tests.Live;

/// <summary>What MailKit 4.18 and System.Net.Mail of .NET 10 keep of the scripted replies. All that is not listed they keep; System.Net.Mail never more than the first line.</summary>
internal static class Keeping
{
    /// <summary>A reply to EHLO with which the server leaves: MailKit tries HELO, and then reports the loss of the connection with the last text.</summary>
    private static readonly string[] TextByMailKit = ["helo-421"];

    /// <summary>Replies that MailKit can not parse.</summary>
    private static readonly string[] NothingByMailKit = ["disagreeing-lines", "tabs", "no-reply", "banner-http"];

    /// <summary>Replies that System.Net.Mail can not parse, a line without CR for which it waits, and recipients that it does not even send.</summary>
    private static readonly string[] NothingByNetMail = ["no-text", "tabs", "no-reply", "cr-cr-lf", "banner-http", "bare-lf", "no-smtputf8", "smtputf8-unknown-user"];

    public static Kept Of(Run run)
    {
        if (run.Refusal is null)
            return Kept.Nothing;
        if (run.IsNetMail)
            return NothingByNetMail.Contains(run.Behaviour.Name) ? Kept.Nothing : Kept.FirstLine;
        if (TextByMailKit.Contains(run.Behaviour.Name))
            return Kept.Text;
        return NothingByMailKit.Contains(run.Behaviour.Name) ? Kept.Nothing : Kept.Everything;
    }

    /// <summary>The reply that is left of the one on the wire.</summary>
    public static SmtpReply Remainder(Run run, Kept kept)
    {
        var wire = run.Refusal!.Bytes.ToArray();
        if (kept == Kept.Text)
            return SmtpReply.Create(0, SmtpReply.Parse(wire).EnhancedCode + " " + SmtpReply.Parse(wire).Text);
        return SmtpReply.Parse(kept == Kept.FirstLine ? FirstLine(wire) : wire);
    }

    private static byte[] FirstLine(byte[] reply)
    {
        var line = reply[..(Array.IndexOf(reply, (byte)'\n') + 1)];
        line[3] = (byte)' ';
        return line;
    }
}
