using SmtpReplyCodes;

if (args is not [var maildir, var listFile])
{
    Console.Error.WriteLine("usage: BounceProcessor MAILDIR LIST");
    return 64; // exit codes as mail programs have them (sysexits.h)
}

// What was said of each address, and when. Leave the bounces in the Maildir: some causes count only when they come again and again.
var histories = new Dictionary<string, List<SuppressionEntry>>(StringComparer.OrdinalIgnoreCase);
var kinds = new SortedDictionary<DeliveryReportKind, int>();
var now = DateTimeOffset.UtcNow;
try
{
    await foreach (var report in DeliveryReport.ReadMaildirAsync(maildir))
    {
        kinds[report.Kind] = kinds.GetValueOrDefault(report.Kind) + 1;
        foreach (var recipient in report.Recipients)
        {
            // Your list has the address that you wrote to, not the one that it is forwarded to.
            if ((recipient.OriginalRecipient ?? recipient.FinalRecipient) is not { } address)
                continue;
            if (!histories.TryGetValue(address, out var history))
                histories.Add(address, history = []);
            history.Add(new SuppressionEntry(recipient.LastAttempt ?? report.ArrivalDate ?? report.Original?.Date ?? now, recipient.Reply));
        }
    }
}
catch (DirectoryNotFoundException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 66;
}

// A line for each address that gets no mail: address, action, until when, reason. An address of which no bounce speaks keeps its line.
var list = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
foreach (var line in File.Exists(listFile) ? File.ReadLines(listFile) : [])
    list[line.Split('\t')[0]] = line;

var actions = new SortedDictionary<SuppressionAction, int>();
foreach (var (address, history) in histories)
{
    var decision = SuppressionPolicy.Decide(history, now: now);
    actions[decision.Action] = actions.GetValueOrDefault(decision.Action) + 1;
    list.Remove(address);
    if (decision.IsSuppressed)
        list.Add(address, $"{address}\t{decision.Action}\t{decision.Until:yyyy-MM-dd}\t{decision.Reason}");
}

File.WriteAllLines(listFile + ".new", list.Values);
File.Move(listFile + ".new", listFile, overwrite: true);

Console.WriteLine("Messages:   " + string.Join(", ", kinds.Select(kind => $"{kind.Value} {kind.Key}")));
Console.WriteLine("Addresses:  " + string.Join(", ", actions.Select(action => $"{action.Value} {action.Key}")));
Console.WriteLine($"Suppressed: {list.Count}");
return 0;
