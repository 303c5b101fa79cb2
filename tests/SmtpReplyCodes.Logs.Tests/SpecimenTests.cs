using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Logs as mail servers write them, and what must be read: every property of every entry, in order.</summary>
public class SpecimenTests
{
    private static readonly MailLogOptions Options = new() { Year = 2026, Offset = TimeSpan.Zero };

    public static TheoryData<string> Specimens => new(Directory.GetFiles(Folder, "*.log", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)[..^4].Replace('\\', '/')).Order(StringComparer.Ordinal));

    private static string Folder => Checkout.File("tests", "SmtpReplyCodes.Logs.Tests", "Specimens");

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_specimen_is_read_as_its_file_says(string specimen)
    {
        var expected = JsonSerializer.Deserialize<List<ExpectedEntry>>(await File.ReadAllTextAsync(Path.Combine(Folder, specimen + ".json"), TestContext.Current.CancellationToken), ExpectedEntry.Json)!;
        await using var log = File.OpenRead(Path.Combine(Folder, specimen + ".log"));

        var entries = await MailLog.ReadAsync(log, Options, TestContext.Current.CancellationToken).Select(ExpectedEntry.Of).ToListAsync(TestContext.Current.CancellationToken);

        for (var i = 0; i < Math.Min(entries.Count, expected.Count); i++)
            entries[i].Should().BeEquivalentTo(expected[i], options => options.WithStrictOrdering(), "that is entry {0}, of line {1}", i + 1, expected[i].Line);
        entries.Select(entry => (entry.Line, entry.Recipient)).Should().Equal(expected.Select(entry => (entry.Line, entry.Recipient)));
    }
}
