using System.Globalization;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>What Postfix logs about one message from the client's connection to its removal, line by line, without time and host.</summary>
internal sealed class LoggedMessage(Draw draw, LogVoices voices)
{
    /// <summary>Of a thousand first attempts so many are given up, and so many put off; with the notifications of bounces this makes 18 and 12 % of all deliveries.</summary>
    private const int Bounced = 222, Deferred = 147;

    /// <summary>Clients of a hundred that are refused at the door, and those of whom Postfix warns.</summary>
    private const int Refused = 10, Odd = 4;

    private readonly string _sender = voices.Address("example.com");
    private readonly string _id = voices.Number();

    /// <summary>The lines; null where the message waits in the queue for its next attempt.</summary>
    public IEnumerable<string?> Lines()
    {
        var client = voices.Client();
        var smtpd = $"postfix/smtpd[{Process()}]: ";
        yield return $"{smtpd}connect from {client}";
        if (draw.Next(100) < Odd)
            yield return $"postfix/smtpd[{Process()}]: warning: hostname {client[..client.IndexOf('[', StringComparison.Ordinal)]} does not resolve to address {client[(client.IndexOf('[', StringComparison.Ordinal) + 1)..^1]}";
        if (draw.Next(100) < Refused)
        {
            var refused = voices.Address("example.com");
            yield return $"{smtpd}NOQUEUE: reject: RCPT from {client}: {voices.Rejection(refused, client)}; from=<{voices.Address(voices.Domain())}> to=<{refused}> proto=ESMTP helo=<{client[..client.IndexOf('[', StringComparison.Ordinal)]}>";
            yield return $"{smtpd}disconnect from {client} ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4";
            yield break;
        }

        yield return $"{smtpd}{_id}: client={client}";
        yield return $"postfix/cleanup[{Process()}]: {_id}: message-id=<{_id}.{draw.Next(9_999)}@example.com>";
        yield return Active(_id, _sender);
        yield return $"{smtpd}disconnect from {client} ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5";
        foreach (var line in Delivery())
            yield return line;
        yield return $"postfix/qmgr[715]: {_id}: removed";
    }

    private IEnumerable<string?> Delivery()
    {
        var domain = voices.Domain();
        var attempt = new LoggedAttempt(draw, voices, _id, _sender, voices.Address(domain), voices.Host(domain));
        var fate = draw.Next(1_000);
        while (fate >= Bounced && fate < Bounced + Deferred)
        {
            foreach (var line in attempt.Deferred())
                yield return line;
            yield return null;
            yield return Active(_id, _sender);
            fate = draw.Next(1_000);
        }

        yield return fate < Bounced ? attempt.Bounced() : attempt.Sent();
        if (fate >= Bounced)
            yield break;
        foreach (var line in Notification())
            yield return line;
    }

    /// <summary>The message to the sender of one that was given up.</summary>
    private IEnumerable<string> Notification()
    {
        var id = voices.Number();
        yield return $"postfix/cleanup[{Process()}]: {id}: message-id=<20261123211433.{id}@mx.example.com>";
        yield return $"postfix/bounce[{Process()}]: {_id}: sender non-delivery notification: {id}";
        yield return Active(id, "");
        yield return new LoggedAttempt(draw, voices, id, "", _sender, "mx1.example.com[192.0.2.1]").Sent();
        yield return $"postfix/qmgr[715]: {id}: removed";
    }

    private string Active(string id, string sender) => string.Create(CultureInfo.InvariantCulture, $"postfix/qmgr[715]: {id}: from=<{sender}>, size={600 + draw.Next(90_000)}, nrcpt=1 (queue active)");

    private int Process() => 20_000 + draw.Next(200);
}
