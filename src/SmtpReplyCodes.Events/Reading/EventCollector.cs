using System.Collections.Immutable;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>Gathers events and warnings, within the limit.</summary>
internal sealed class EventCollector(SendingService service, SendingEventOptions options)
{
    private readonly ImmutableArray<SendingEvent>.Builder _events = ImmutableArray.CreateBuilder<SendingEvent>();
    private readonly List<string> _warnings = [];
    private int _passedOver;

    /// <summary>Whether more was found than may be kept.</summary>
    public bool IsFull { get; private set; }

    public void Add(EventDraft draft)
    {
        if (_events.Count < options.MaxEvents)
            _events.Add(draft.ToEvent(service, options.Classifier));
        else
            IsFull = true;
    }

    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>Counts what is no event.</summary>
    public void PassOver() => _passedOver++;

    public SendingEventResult ToResult(bool isWellFormed)
    {
        if (_passedOver > 0)
            Warn(_passedOver == 1 ? "One value that is no event of this service was passed over." : $"{_passedOver} values that are no events of this service were passed over.");
        if (IsFull)
            Warn($"There are more than {options.MaxEvents} events; the others are not read.");
        return new SendingEventResult { Service = service, Events = _events.DrainToImmutable(), Warnings = [.. _warnings], IsWellFormed = isWellFormed };
    }
}
