using SmtpReplyCodes.Tool;

using var host = ToolHost.Console();
return await CommandLine.RunAsync(args, host);
