using System.Globalization;
using System.Runtime.CompilerServices;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>
/// Stands in for <c>Console</c> in an example: what a line prints must be what the comment at its end says. A comment may go on behind a colon,
/// and name several values in the order in which a loop prints them.
/// </summary>
internal sealed class PrintedLines(string example, string file = "ReadmeExamples.cs") : IDisposable
{
    private readonly string[] _source = File.ReadAllLines(Checkout.File("tests", "SmtpReplyCodes.Docs.Tests", file));
    private readonly Dictionary<int, string> _unread = [];

    public void WriteLine(object? value, [CallerLineNumber] int line = 0)
    {
        var printed = (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        if (!_unread.TryGetValue(line, out var comment))
            comment = CommentOf(line);
        comment.Should().Contain(printed, $"line {line} of {example} prints it");
        _unread[line] = comment[(comment.IndexOf(printed, StringComparison.Ordinal) + printed.Length)..];
    }

    public void Dispose() => _unread.Should().NotBeEmpty($"{example} prints something");

    private string CommentOf(int line)
    {
        var at = _source[line - 1].LastIndexOf(" // ", StringComparison.Ordinal);
        at.Should().BePositive($"line {line} of {example} needs a comment with what it prints");
        return _source[line - 1][(at + 4)..];
    }
}
