using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SmtpReplyCodes.Samples.Tests.Support;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>What the receiver answers and prints, over HTTP.</summary>
public class WebhookReceiverTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_sample_of_every_service_is_answered_with_200()
    {
        await using var server = await WebhookServer.Start();
        var posted = 0;

        foreach (var folder in Directory.GetDirectories(Checkout.File("tests", "SmtpReplyCodes.Events.Tests", "Samples")))
        {
            foreach (var file in Directory.GetFiles(folder).Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal)))
            {
                var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, null) + ".expected.json", Token))!;
                var (events, warnings) = (expected["events"]!.AsArray(), expected["warnings"]!.AsArray());

                using var answer = await Post(server, Path.GetFileName(folder), await File.ReadAllBytesAsync(file, Token));

                answer.StatusCode.Should().Be(HttpStatusCode.OK, file);
                (await answer.Content.ReadAsStringAsync(Token)).Should().Be($"{events.Count} events");
                foreach (var told in events)
                    (await server.ReadLine()).Should().StartWith($"{told!["kind"]}: {told["cause"]}, {told["action"]}, {told["recipient"]} (");
                foreach (var warning in warnings)
                    (await server.ReadLine()).Should().StartWith($"Warning: {warning} (");
                posted++;
            }
        }

        posted.Should().BeGreaterThan(48);
    }

    [Fact]
    public async Task What_the_README_posts_prints_what_the_README_shows()
    {
        await using var server = await WebhookServer.Start();
        var commands = ReadmeCommand.Of("WebhookReceiver");
        commands.Should().HaveCount(2);
        var (file, url) = (commands[1].Words[2], new Uri(commands[1].Words[3]));

        using var answer = await Post(server, url.Segments[^1], await File.ReadAllBytesAsync(Checkout.File(file.TrimStart('@').Split('/')), Token));

        commands[0].Output[0].Should().Be("Listening on " + url.GetLeftPart(UriPartial.Authority));
        (await server.ReadLine()).Should().Be(commands[0].Output[1]);
        (await answer.Content.ReadAsStringAsync(Token)).Should().Be(commands[1].Output.Should().ContainSingle().Subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("event=bounce")]
    [InlineData("[{\"event\":")]
    public async Task What_is_no_JSON_is_answered_with_400_and_where_it_breaks(string body)
    {
        await using var server = await WebhookServer.Start();

        using var answer = await Post(server, "sendgrid", Encoding.UTF8.GetBytes(body));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!;
        ((string)problem["detail"]!).Should().StartWith("The body is ");
        (await server.ReadLine()).Should().Be($"Warning: {problem["detail"]} (SendGrid)");
    }

    [Fact]
    public async Task What_is_too_large_is_answered_with_413()
    {
        await using var server = await WebhookServer.Start();
        var body = new byte[1024 * 1024];
        Array.Fill(body, (byte)' ');
        "[]"u8.CopyTo(body);

        using var largest = await Post(server, "resend", body);
        using var larger = await Post(server, "resend", [.. body, (byte)' ']);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/webhooks/resend") { Content = new StreamContent(new MemoryStream([.. body, (byte)' '])), Headers = { TransferEncodingChunked = true } };
        using var largerInChunks = await server.Client.SendAsync(chunked, Token);

        largest.StatusCode.Should().Be(HttpStatusCode.OK);
        larger.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        largerInChunks.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Foreign_text_stays_on_its_line()
    {
        await using var server = await WebhookServer.Start();

        using var answer = await Post(server, "brevo", "{\"event\":\"spam\",\"email\":\"a\\r\\n\\u001b[2Jb@example.net\"}"u8.ToArray());

        (await server.ReadLine()).Should().Be("Complained: Unknown, Suppress, a???[2Jb@example.net (Brevo spam)");
    }

    [Theory]
    [InlineData("/webhooks/nobody", "POST", HttpStatusCode.NotFound)]
    [InlineData("/webhooks/sendgrid", "GET", HttpStatusCode.MethodNotAllowed)]
    public async Task Other_requests_are_refused(string path, string method, HttpStatusCode status)
    {
        await using var server = await WebhookServer.Start();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await server.Client.SendAsync(request, Token);

        answer.StatusCode.Should().Be(status);
    }

    private static async Task<HttpResponseMessage> Post(WebhookServer server, string service, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        return await server.Client.PostAsync(new Uri("/webhooks/" + service, UriKind.Relative), content, Token);
    }
}
