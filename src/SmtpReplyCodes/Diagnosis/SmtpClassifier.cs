using System.Text;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <summary>Turns a reply into a diagnosis: evidence in, verdict out.</summary>
/// <remarks>
/// Immutable and thread-safe. The same input always gives the same answer. This version decides by the codes alone, so that there is one
/// classifier and a context changes nothing yet.
/// </remarks>
public sealed class SmtpClassifier
{
    private SmtpClassifier()
    {
    }

    /// <summary>The classifier over the embedded table.</summary>
    public static SmtpClassifier Default { get; } = new();

    /// <summary>Diagnoses any text: a reply, a log line, a diagnostic code, an exception's message. Never throws.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="context">What else is known; its <see cref="ReplyContext.Classifier"/> is not looked at. Null for nothing.</param>
#pragma warning disable CA1822 // An instance: rules of one's own belong to a classifier.
    public SmtpDiagnosis Classify(ReadOnlySpan<char> text, ReplyContext? context = null) => ByText(text);
#pragma warning restore CA1822

    /// <inheritdoc cref="Classify(ReadOnlySpan{char}, ReplyContext)"/>
    /// <param name="utf8Text">The text in UTF-8; may be empty. Bytes that are no UTF-8 are read as Latin-1.</param>
    /// <param name="context">What else is known; its <see cref="ReplyContext.Classifier"/> is not looked at. Null for nothing.</param>
    public SmtpDiagnosis Classify(ReadOnlySpan<byte> utf8Text, ReplyContext? context = null) => Classify(ReplyText.Decode(utf8Text), context);

    /// <summary>The verdict by the codes in a text; where no server speaks, by the error of the client.</summary>
    internal static SmtpDiagnosis ByText(ReadOnlySpan<char> text)
    {
        var view = ReplyLocator<char>.Locate(text);
        if (view.Code == 0 && view.Enhanced.Length == 0 && ClientCodeFinder.Find(text) is { Row: >= 0 } client)
            return new SmtpDiagnosis(client.Row, text.Slice(client.Start, client.Length).ToString(), client.Start);
        return new SmtpDiagnosis(view.Code, view.Enhanced.Code, view.CodeStart, view.Enhanced.Start, view.Enhanced.Length);
    }
}
