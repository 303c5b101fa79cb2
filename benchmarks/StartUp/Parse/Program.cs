// What reading alone costs: the library is loaded, the codes are read, nothing is explained.
using SmtpReplyCodes;

return SmtpReply.Parse("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown").Code == 550 ? 0 : 1;
