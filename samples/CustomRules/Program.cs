using System.Collections.Immutable;
using SmtpReplyCodes;

if (args is not [var rulesFile, var text, .. var bounces])
{
    Console.Error.WriteLine("usage: CustomRules RULES REPLY [BOUNCE...]");
    return 64; // exit codes as mail programs have them (sysexits.h)
}

ImmutableArray<SmtpRule> rules;
try
{
    rules = SmtpRuleFile.Load(rulesFile);
}
catch (SmtpRuleFileException exception)
{
    foreach (var error in exception.Errors)
        Console.Error.WriteLine(error); // file(line,column): what is wrong, as editors understand it
    return 65;
}
catch (IOException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 66;
}

// Your rules are asked first. Make the classifier once: it is immutable, and compiling phrases takes its time.
var classifier = SmtpClassifier.Default.Prepend(rules);

Print("without", SmtpReply.FromText(text));
Print("with", SmtpReply.FromText(text, new ReplyContext { Classifier = classifier }));

var options = ReportOptions.Default with { Classifier = classifier };
foreach (var file in bounces)
{
    await using var message = File.OpenRead(file);
    var report = await DeliveryReport.ReadAsync(message, options);
    foreach (var recipient in report.Recipients)
        Print(Path.GetFileName(file), recipient.Reply);
}

return 0;

static void Print(string what, SmtpReply reply)
{
    Console.WriteLine($"{what}: {reply.Diagnosis.MessageKey} by {reply.Diagnosis.RuleId}, {reply.Advice.Action}");
    Console.WriteLine($"  {reply.Diagnosis.UserMessage}");
}
