using System.Globalization;
using System.Text;
using SmtpReplyCodes.Accuracy;

var misses = 0;
if (args is not [] && !(args is ["--misses", var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out misses)))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Accuracy [-- --misses N]");
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
var report = new Report(Score.OfAll, Console.Out);
report.WriteMisses(misses);
report.Write();
return 0;
