// What the library holds once it has worked: diagnoses as many different texts as the argument says, 0 for an empty program, and waits to be looked at.
using SmtpReplyCodes;

var count = int.Parse(args[0], null);
for (var i = 0; i < count; i++)
    Diagnose(i);
GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
Console.WriteLine("ready");
return Console.In.Read() < 0 ? 0 : 1;

static void Diagnose(int i)
{
    var reply = SmtpReply.Parse($"452 4.2.2 <a{i}@b.example>: the mailbox is full");
    if (reply.Cause != SmtpCause.MailboxFull || reply.Advice.Action != SmtpAction.RetryLater)
        throw new InvalidOperationException(reply.Text);
}
