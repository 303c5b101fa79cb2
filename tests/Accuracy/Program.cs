using System.Text;
using SmtpReplyCodes.Accuracy;

if (!Options.TryRead(args, out var options))
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
try
{
    var report = new Report(options.Set is { } file ? new Score(TextFile.Read(file)) : Score.OfAll, Console.Out);
    report.WriteMisses(options.Misses);
    report.Write();
    if (options.Set is null)
        Report.WriteHeldOut(Console.Out);
    return 0;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
