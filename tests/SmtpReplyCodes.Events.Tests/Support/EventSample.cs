using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Events.Tests.Support;

/// <summary>A body as a service posts it, below <c>Samples/&lt;service&gt;/</c>, with what must be read of it beside it.</summary>
internal sealed record EventSample(string Name)
{
    private const string ExpectedEnd = ".expected.json";

    private static readonly string Folder = Checkout.File("tests", "SmtpReplyCodes.Events.Tests", "Samples");

    /// <summary>The names of all samples: <c>sendgrid/deferred.json</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. from file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories) where !file.EndsWith(ExpectedEnd, StringComparison.Ordinal) orderby file select Path.GetRelativePath(Folder, file).Replace('\\', '/')];

    /// <summary>The service whose folder it lies in.</summary>
    public SendingService Service => Enum.GetValues<SendingService>().Single(service => FolderOf(service) == Name.Split('/')[0]);

    public byte[] Body => File.ReadAllBytes(Path.Combine(Folder, Name));

    public string Expected => File.ReadAllText(Path.Combine(Folder, Path.ChangeExtension(Name, null) + ExpectedEnd));

    public SendingEventResult Read() => SendingEvents.Read(Service, Body);

    public static string FolderOf(SendingService service) => service == SendingService.AmazonSes ? "amazon-ses" : service.ToString().ToLowerInvariant();
}
