using System.Globalization;
using System.Text;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>
/// A log of Postfix that goes on for ever, the same in every run: some messages at a time, whose lines stand mixed, and many that wait for their next
/// attempt. No name of a message comes twice.
/// </summary>
internal sealed class PostfixLog
{
    private const uint Seed = 20_261_130;
    private const int AtATime = 12, Waiting = 2_000;

    private readonly Draw _draw = new(Seed);
    private readonly LogVoices _voices;
    private readonly IEnumerator<string?>[] _messages;
    private readonly Queue<IEnumerator<string?>> _waiting = new();
    private DateTime _time = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
    private string _stamp = "";

    public PostfixLog()
    {
        _voices = new LogVoices(_draw);
        _messages = [.. Enumerable.Range(0, AtATime).Select(_ => Begin())];
        Tick();
    }

    /// <summary>Its first lines, so many bytes of them.</summary>
    public static byte[] Make(int size)
    {
        var log = new PostfixLog();
        var text = new StringBuilder(size + 1_000);
        while (text.Length < size)
            text.Append(log.NextLine());
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The next line with its end.</summary>
    public string NextLine()
    {
        while (true)
        {
            var place = _draw.Next(AtATime);
            var message = _messages[place];
            if (!message.MoveNext())
            {
                _messages[place] = _waiting.Count > Waiting ? _waiting.Dequeue() : Begin();
            }
            else if (message.Current is { } line)
            {
                if (_draw.Next(10) == 0)
                    Tick();
                return $"{_stamp} mx {line}\n";
            }
            else
            {
                _waiting.Enqueue(message);
                _messages[place] = _waiting.Count > Waiting ? _waiting.Dequeue() : Begin();
            }
        }
    }

    private IEnumerator<string?> Begin() => new LoggedMessage(_draw, _voices).Lines().GetEnumerator();

    private void Tick()
    {
        _time = _time.AddSeconds(1);
        _stamp = string.Create(CultureInfo.InvariantCulture, $"{_time:MMM} {_time.Day,2} {_time:HH:mm:ss}");
    }
}
