using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>What is counted over logs; its size does not depend on theirs.</summary>
internal sealed class LogTally
{
    private const int Capacity = 100_000, MostTexts = 10_000, MostRows = 1_000, MostTextsShown = 100, MostWarnings = 100;

    private readonly CauseTally _causes = new();
    private readonly OutcomeCounter<LogSide> _sides = new(Capacity);
    private readonly OutcomeCounter<ResponsibleParty> _parties = new(Capacity);
    private readonly OutcomeCounter<string> _systems = new(Capacity);
    private readonly OutcomeCounter<string> _domains = new(Capacity, StringComparer.OrdinalIgnoreCase);
    private readonly OutcomeCounter<string> _relays = new(Capacity, StringComparer.OrdinalIgnoreCase);
    private readonly OutcomeCounter<string> _providers = new(Capacity);
    private readonly TimeLineTally _timeLine = new(Capacity);
    private readonly TextTally _texts = new(MostTexts);
    private readonly Counter<string> _hardBounces = new(Capacity, StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<LogFile>.Builder _files = ImmutableArray.CreateBuilder<LogFile>();
    private readonly ImmutableArray<string>.Builder _warnings = ImmutableArray.CreateBuilder<string>();
    private OutcomeCounts _total;
    private DateTimeOffset? _first, _last;
    private int _fileCount;
    private long _linesRead, _linesSkipped;

    /// <summary>One attempt more.</summary>
    /// <param name="source">The log that tells it.</param>
    /// <param name="entry">What it tells.</param>
    public void Add(string source, MailLogEntry entry)
    {
        _total += OutcomeCounts.One(entry.Outcome);
        _first = entry.Time is { } early && !(early >= _first) ? early : _first;
        _last = entry.Time is { } late && !(late <= _last) ? late : _last;
        _timeLine.Add(entry);
        Add(_systems, entry.MailSystem?.Name, entry);
        Add(_domains, AddressDomain.Of(entry.Recipient), entry);
        Add(_relays, entry.Relay, entry);
        Add(_providers, entry.Reply.Provider, entry);
        if (entry.Outcome != MailLogOutcome.Sent)
            AddFailure(source, entry);
    }

    /// <summary>A log was read to its end, or as far as it went.</summary>
    public void AddFile(LogFile file)
    {
        _fileCount++;
        _linesRead += file.Lines;
        _linesSkipped += file.Skipped;
        if (_files.Count < MostRows)
            _files.Add(file);
        foreach (var warning in file.Warnings)
            AddWarning($"{file.Name}: {warning}");
    }

    /// <summary>Something could not be read.</summary>
    public void AddWarning(string warning)
    {
        if (_warnings.Count < MostWarnings)
            _warnings.Add(warning);
    }

    public LogFigures ToFigures()
    {
        var causes = _causes.ToCauses();
        return new LogFigures
        {
            Total = _total,
            First = _first,
            Last = _last,
            Causes = causes,
            DoFirst = LogPriorities.Of(causes),
            Sides = _sides.ToTable(MostRows),
            Parties = _parties.ToTable(MostRows),
            Systems = _systems.ToTable(MostRows),
            Domains = _domains.ToTable(MostRows),
            Relays = _relays.ToTable(MostRows),
            Providers = _providers.ToTable(MostRows),
            TimeLine = _timeLine.ToTimeLine(),
            Texts = _texts.ToTexts(MostTextsShown),
            HardBounces = _hardBounces.Total,
            HardBounceAddresses = _hardBounces.Distinct,
            TopHardBounces = [.. _hardBounces.Top(MostTextsShown)],
            Files = _files.ToImmutable(),
            FileCount = _fileCount,
            LinesRead = _linesRead,
            LinesSkipped = _linesSkipped,
            Warnings = _warnings.ToImmutable(),
        };
    }

    private void AddFailure(string source, MailLogEntry entry)
    {
        var side = LogSides.Of(entry);
        _causes.Add(source, entry, side);
        _sides.Add(side, entry.Outcome);
        _parties.Add(entry.Reply.Diagnosis.Party, entry.Outcome);
        _texts.Add(source, entry);

        // An address that the server itself refused is for whoever wrote to it to strike off.
        if (entry is { Outcome: MailLogOutcome.Bounced, Reply.IsHardBounce: true, Recipient: { } address })
            _hardBounces.Add(address);
    }

    private static void Add(OutcomeCounter<string> counter, string? key, MailLogEntry entry)
    {
        if (key is { Length: > 0 })
            counter.Add(key, entry.Outcome);
        else
            counter.AddWithout(entry.Outcome);
    }
}
