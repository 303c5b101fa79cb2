// What the library holds once it has worked: of 20,000 different texts it diagnoses as many as the argument says, and waits to be looked at.
using System.Runtime.CompilerServices;
using SmtpReplyCodes;

var count = int.Parse(args[0], null);
for (var i = 0; i < 20_000; i++)
{
    var text = Text(i);
    if (i < count)
        Diagnose(text);
}

GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
Console.WriteLine("ready");
return Console.In.Read() < 0 ? 0 : 1;

[MethodImpl(MethodImplOptions.NoInlining)]
static string Text(int i) => $"452 4.2.2 <a{i}@b.example>: the mailbox is full";

// Not inlined, so that the library is not loaded unless it is asked.
[MethodImpl(MethodImplOptions.NoInlining)]
static void Diagnose(string text)
{
    var reply = SmtpReply.Parse(text);
    if (reply.Cause != SmtpCause.MailboxFull || reply.Advice.Action != SmtpAction.RetryLater)
        throw new InvalidOperationException(reply.Text);
}
