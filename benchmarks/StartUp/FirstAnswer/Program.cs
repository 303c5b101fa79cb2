// What the first answer costs: the reply is read and explained from the table.
using SmtpReplyCodes;

var reply = SmtpReply.Parse("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown");
return reply.Diagnosis.LikelyCause.Length > 0 && reply.Remediation.Length > 0 ? 0 : 1;
