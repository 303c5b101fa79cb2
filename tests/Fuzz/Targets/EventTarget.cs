using System.Text.Json;
using System.Text.Unicode;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Bodies of webhooks, read as if each service had sent them.</summary>
internal sealed class EventTarget : IFuzzTarget
{
    private const int Some = 8;

    private static readonly SendingService[] Services = Enum.GetValues<SendingService>();

    public string Name => "events";

    public ulong Stream => 5;

    public IReadOnlyList<byte[]> Seeds => SeedTexts.Events;

    public int Share => 250;

    public int GrowEvery => 1_000;

    public void Read(byte[] input)
    {
        foreach (var one in SendingEvents.Read(Services[InputText.Choose(input, Services.Length)], input).Events)
            _ = one.Cause;
    }

    public void Check(byte[] input)
    {
        var isText = Utf8.IsValid(input);
        var text = InputText.Decode(input);
        foreach (var service in Services)
        {
            var result = SendingEvents.Read(service, input);
            var other = isText ? SendingEvents.Read(service, text) : SendingEvents.Read(service, input);
            DisagreementException.ThrowUnlessEqual(isText ? "Bytes and string" : "Bytes read twice", Tell(result), Tell(other));
            if (InputText.Choose(input, Some) == 0)
                JsonSerializer.SerializeToUtf8Bytes(result);
        }

        if (InputText.WithHalfCharacters(text) is { } broken)
            Tell(SendingEvents.Read(Services[InputText.Choose(input, Services.Length)], broken));
    }

    public static string Tell(SendingEventResult result) =>
        result.Events.IsEmpty && result.Warnings.IsEmpty ? "" : string.Join('\n', [$"{result.IsWellFormed}", .. result.Warnings, .. result.Events.Select(Tell)]);

    private static string Tell(SendingEvent one) =>
        $"{one.Kind} {one.Name} {one.Recipient} {one.Sender} {one.Subject} {one.Time:O} {one.MessageId} {one.EventId} {one.ServiceClass} {one.ServiceCause} {one.ServiceSeverity} {one.RemoteHost} "
        + $"{one.ReportingMta} {one.Attempt} {one.Cause} {one.IsHardBounce} {one.Action} {ReplyAnswer.Of(one.Reply)}";
}
