// What the first diagnosis costs: the reply is read, its words decide on the cause, and the advice says what to do.
using SmtpReplyCodes;

var reply = SmtpReply.Parse("452 4.2.2 <a@b.example>: the mailbox is full");
return reply.Cause == SmtpCause.MailboxFull && reply.Advice.Action == SmtpAction.RetryLater ? 0 : 1;
