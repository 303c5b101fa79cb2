using System.CommandLine;
using System.CommandLine.Parsing;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Input;
using SmtpReplyCodes.Tool.Logs.Output;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary>The arguments of <c>smtpreply logs</c>, and what is wrong with them.</summary>
internal sealed class LogsOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A log, also one that gzip has compressed, or a folder of them. Without PATH, or with '-', standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = Flag("--json", "Write one JSON object an event, one a line.");
    private readonly Option<string?> _html = new("--html") { Description = "Write the summary as one page with plots that needs no network. With '-': to standard output, instead of the summary.", HelpName = "FILE" };
    private readonly Option<bool> _follow = Flag("--follow", "Go on at the end of the log, through rotations too, and show each failure as it comes; Ctrl-C ends with the summary.");
    private readonly Option<bool> _failures = Flag("--failures", "Leave out what was sent.");
    private readonly Option<string?> _since = new("--since") { Description = "Leave out what was before: 2026-11-23, 2026-11-23T10:00, or how long ago: 30m, 24h, 7d.", HelpName = "TIME" };
    private readonly Option<string?> _until = new("--until") { Description = "Leave out what was after; a day means its end.", HelpName = "TIME" };
    private readonly Option<int?> _year = new("--year") { Description = "The year of the first line, for logs that leave it out. By default that in which a log was last written tells.", HelpName = "YEAR" };
    private readonly Option<string?> _offset = new("--offset") { Description = "The distance from UTC of times that do not tell it: +01:00, -0500, Z. By default that of this machine.", HelpName = "OFFSET" };
    private readonly Option<string?> _failOn = CommonOptions.FailOn();
    private readonly Option<string[]> _rules = CommonOptions.Rules();

    public void AddTo(Command command)
    {
        _follow.Aliases.Add("-f");
        CommonOptions.RefuseEmpty(_html);
        Check(_since, text => TimeArgument.Read(text, isEnd: false, Clock(null, null)) is not null, "a time such as 2026-11-23, 2026-11-23T10:00 or 24h");
        Check(_until, text => TimeArgument.Read(text, isEnd: true, Clock(null, null)) is not null, "a time such as 2026-11-23, 2026-11-23T10:00 or 24h");
        Check(_offset, text => OffsetArgument.Read(text) is not null, "a distance from UTC such as +01:00");
        Check(_year, text => int.TryParse(text, out var year) && year is >= 1 and <= 9999, "a year");
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _json, _html, _follow, _since, _until, _failures, _year, _offset, _failOn, _rules })
            command.Options.Add(option);
        command.Validators.Add(Validate);
    }

    public string[] Rules(ParseResult parsed) => parsed.GetValue(_rules) ?? [];

    public LogsRequest Read(ParseResult parsed, SmtpClassifier classifier)
    {
        var clock = Clock(parsed.GetValue(_year), parsed.GetValue(_offset) is { } offset ? OffsetArgument.Read(offset) : null) with { Classifier = classifier };
        var window = new TimeWindow(Time(parsed.GetValue(_since), isEnd: false, clock), Time(parsed.GetValue(_until), isEnd: true, clock));
        var choice = new LogChoice(window, parsed.GetValue(_failures), parsed.GetValue(_failOn));
        return new LogsRequest(parsed.GetValue(_paths) ?? [], parsed.GetValue(_json), parsed.GetValue(_follow), parsed.GetValue(_html), clock, choice);
    }

    private void Validate(CommandResult result)
    {
        var paths = result.GetResult(_paths)?.Tokens.Select(token => token.Value).ToList() ?? [];
        if (result.GetValue(_json) && result.GetResult(_html) is { Tokens: [{ Value: "-" }] })
            result.AddError("--json and '--html -' exclude each other: both write to standard output.");
        if (paths.Contains(""))
            result.AddError("A PATH is empty.");
        if (result.GetValue(_follow) && (paths.Count > 1 || paths.Exists(path => Directory.Exists(path) || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))))
            result.AddError("--follow follows one log that is being written: no folder, and none that is compressed.");
    }

    private static DateTimeOffset? Time(string? text, bool isEnd, LogClock clock) => text is null ? null : TimeArgument.Read(text, isEnd, clock);

    private static LogClock Clock(int? year, TimeSpan? offset) => new(year, offset, TimeProvider.System, SmtpClassifier.Default);

    private static Option<bool> Flag(string name, string description) => new(name) { Arity = ArgumentArity.Zero, Description = description };

    private static void Check(Option option, Func<string, bool> isRight, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens.FirstOrDefault(token => !isRight(token.Value)) is { } wrong)
            result.AddError($"Option '{option.Name}' needs {expected}, not '{wrong.Value}'.");
    });
}
