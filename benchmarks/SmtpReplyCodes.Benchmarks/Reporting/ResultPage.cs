using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace SmtpReplyCodes.Benchmarks.Reporting;

/// <summary>A page below benchmarks/results: what ran where and when, the figures, and whether the promises hold.</summary>
internal sealed class ResultPage(string name, string title)
{
    private readonly StringBuilder _body = new();

    public ResultPage Add(string paragraph)
    {
        _body.Append(paragraph.TrimEnd()).Append("\n\n");
        return this;
    }

    /// <summary>Writes and prints the page; returns the exit code, which says whether all promises hold.</summary>
    public int Finish(IReadOnlyList<Promise> promises)
    {
        var table = new Table("promise", "measured", "holds");
        foreach (var promise in promises)
            table.Add(promise.Statement, promise.Measured, promise.Holds ? "yes" : "NO");
        Add(table.ToString());
        var page = $"# {title}\n\n{Environment()}\n\n{_body.ToString().TrimEnd()}\n";
        Directory.CreateDirectory(Folders.Results);
        File.WriteAllText(Path.Combine(Folders.Results, name), page);
        Console.WriteLine();
        Console.Write(page);
        var broken = promises.Count(promise => !promise.Holds);
        Console.WriteLine(broken == 0 ? "All promises hold." : $"{broken} of {promises.Count} promises do not hold.");
        return broken == 0 ? 0 : 1;
    }

    private static string Environment()
    {
        var lines = HostEnvironmentInfo.GetCurrent().ToFormattedString().Select(line => line.Trim()).Where(line => line.Length > 0);
        var library = typeof(SmtpReply).Assembly.GetName().Version!.ToString(3);
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"```\n{date}, SmtpReplyCodes {library} with table {CodeTable.Version}\n{string.Join('\n', lines)}\n```";
    }
}
