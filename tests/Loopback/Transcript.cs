using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>What was said, a line each: <c>S: …</c> by the server, <c>C: …</c> by the client, <c>-- …</c> what happened without words. Thread-safe.</summary>
internal sealed class Transcript
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _lines = [];

    public void Server(ReadOnlySpan<byte> said) => Add("S: ", Decode(said));

    public void Client(ReadOnlySpan<byte> said) => Add("C: ", Decode(said));

    public void Client(string said) => Add("C: ", said);

    public void Note(string event_) => Add("-- ", event_);

    public override string ToString()
    {
        lock (_lines)
            return string.Join('\n', _lines);
    }

    private void Add(string speaker, string said)
    {
        lock (_lines)
            _lines.AddRange(said.TrimEnd('\r', '\n').Split('\n').Select(line => speaker + line.TrimEnd('\r')));
    }

    /// <summary>Scripted servers speak Latin-1 too.</summary>
    private static string Decode(ReadOnlySpan<byte> said)
    {
        try
        {
            return StrictUtf8.GetString(said);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(said);
        }
    }
}
