using SmtpReplyCodes.Fuzz;

return await FuzzCommand.RunAsync(args);
