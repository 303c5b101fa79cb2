using SmtpReplyCodes;

const int LargestBody = 1024 * 1024;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders(); // it prints what it reads, and no more
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestBody);
var app = builder.Build();

foreach (var service in Enum.GetValues<SendingService>())
    app.MapPost("/webhooks/" + PathOf(service), context => Receive(context, service));

await app.StartAsync();
foreach (var url in app.Urls)
    Console.WriteLine($"Listening on {url}");
await app.WaitForShutdownAsync();

static string PathOf(SendingService service) => service == SendingService.AmazonSes ? "amazon-ses" : service.ToString().ToLowerInvariant();

static async Task Receive(HttpContext context, SendingService service)
{
    if (await ReadBody(context) is not { } body)
        return;

    // Anybody can post here. Check the service's signature over these bytes before you believe them; the README of SmtpReplyCodes.Events says where it is.
    var result = SendingEvents.Read(service, body);
    foreach (var item in result.Events)
        Console.WriteLine(OneLine($"{item.Kind}: {item.Cause}, {item.Action}, {item.Recipient} ({service} {item.ServiceClass ?? item.Name})"));

    // Amazon SNS asks here to confirm a subscription. Whoever follows a link that a stranger posts can be sent anywhere, so a person opens SubscribeURL.
    foreach (var warning in result.Warnings)
        Console.WriteLine(OneLine($"Warning: {warning} ({service})"));

    // Services post again what is not answered with 2xx. What can be read in part is taken, so that it does not come for ever.
    if (result.IsWellFormed || result.Events.Length > 0)
        await Results.Text($"{result.Events.Length} events").ExecuteAsync(context);
    else
        await Results.Problem(string.Join(' ', result.Warnings), statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
}

// The whole body; null where it is too large or breaks off, which is answered already.
static async Task<byte[]?> ReadBody(HttpContext context)
{
    try
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }
    catch (BadHttpRequestException exception)
    {
        await Results.Problem(exception.Message, statusCode: exception.StatusCode).ExecuteAsync(context);
        return null;
    }
}

// Foreign text may hold line ends and commands for the terminal.
static string OneLine(string text) => string.Create(text.Length, text, (line, source) =>
{
    for (var i = 0; i < line.Length; i++)
        line[i] = char.IsControl(source[i]) ? '?' : source[i];
});
