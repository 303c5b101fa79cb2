using SmtpReplyCodes.Benchmarks.Clients;
using SmtpReplyCodes.Benchmarks.Diagnosis;
using SmtpReplyCodes.Benchmarks.Logs;
using SmtpReplyCodes.Benchmarks.Parsing;
using SmtpReplyCodes.Benchmarks.Reports;
using SmtpReplyCodes.Benchmarks.StartUp;

// Each verb measures, writes a page below benchmarks/results and says whether the promises hold: 0 they do, 1 one does not, 2 wrong usage.
switch (args)
{
    case ["parsing"]:
        return ParsingRun.Run();
    case ["diagnosis"]:
        return DiagnosisRun.Run();
    case ["reports"]:
        return await ReportRun.RunAsync();
    case ["logs"]:
        return await LogRun.RunAsync();
    case ["clients"]:
        return ClientRun.Run();
    case ["startup"]:
        return StartUpRun.Run();
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks/SmtpReplyCodes.Benchmarks -- parsing | diagnosis | reports | logs | clients | startup");
        return 2;
}
