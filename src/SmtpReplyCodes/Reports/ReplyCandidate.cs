using System.Globalization;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Reports;

/// <summary>The best reply that was found so far for a recipient, and where.</summary>
internal struct ReplyCandidate
{
    /// <summary>So sure a diagnosis by words is; what is that sure needs no other source.</summary>
    public const double Sure = 0.9;

    /// <summary>So sure a diagnosis by an enhanced code, or by a hint in the words, is.</summary>
    public const double ByCode = 0.7;

    /// <summary>What weighs less says nothing about the failure.</summary>
    public const double Telling = 0.3;

    /// <summary>So many replies that are no refusal are passed over in search of one.</summary>
    private const int MostSuccesses = 16;

    /// <summary>The reply; null where nothing was found.</summary>
    public SmtpReply? Reply { get; private set; }

    public ReplySource Source { get; private set; }

    /// <summary>How much the reply tells: its confidence, a little for a code that names no cause, 0 for nothing.</summary>
    public double Weight { get; private set; }

    /// <summary>Whether the reply shows the code of a server.</summary>
    public readonly bool HasCode => Reply is { Code: not null };

    /// <summary>Takes what a text says if it tells more than what was found before.</summary>
    /// <param name="text">The text, short or long.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="status">The status that the report gives.</param>
    /// <param name="context">What else is known.</param>
    /// <returns>Whether the reply tells enough.</returns>
    public bool Take(ReadOnlySpan<char> text, ReplySource source, EnhancedStatusCode? status, ReplyContext context)
    {
        if (text.IndexOfAnyExcept(" \n\t\r") < 0)
            return Weight >= Sure;
        var known = DiagnosticText.Context(text, context);
        // A code by itself leaves the words to the text around it.
        Take(Find(text, known, out var isCodeless) is { HasText: true } found ? found : isCodeless ? SmtpReply.FromCodeless(text.ToString(), known) : SmtpReply.FromText(text.ToString(), known), source, status, known);
        return Weight >= Sure;
    }

    /// <summary>Takes the refusal that a longer text quotes, if there is one that tells something.</summary>
    public void TakeQuoted(ReadOnlySpan<char> text, ReplyContext context)
    {
        if (TranscriptReader.Read(text) is { } said)
            Take(said, ReplySource.Transcript, null, context);
        else if (DiagnosticText.Context(text, context) is var known && Find(text, known, out _) is { } found)
            Take(found, ReplySource.HumanText, null, known);
    }

    /// <summary>Takes what a longer text announces as the words of a server, which tell more than those of the one that reports: <c>Your message was rejected. The server answered: …</c></summary>
    public void TakeAnnounced(ReadOnlySpan<char> text, ReplyContext context)
    {
        var announced = default(ReplyCandidate);
        if (HasCode || AnnouncingWords.End(text) == 0)
            return;
        announced.Take(text, ReplySource.HumanText, null, context);
        if (announced.Weight >= ByCode)
            this = announced;
    }

    /// <summary>Of two that tell as much the one with a code is the better: it is the server's own.</summary>
    private static double Rank(SmtpReply? reply, double weight) => weight + (reply?.Code is null ? 0 : weight >= ByCode ? 0.25 : 0.15);

    /// <summary>Whether this is the better one.</summary>
    public readonly bool Beats(in ReplyCandidate other) => Reply is not null && (other.Reply is null || Rank(Reply, Weight) > Rank(other.Reply, other.Weight));

    /// <summary>How much a reply tells is judged by its own text: the status is another source.</summary>
    private void Take(SmtpReply said, ReplySource source, EnhancedStatusCode? status, ReplyContext context)
    {
        var reply = said.InReport(null, context);
        var kept = reply.InReport(status, context);
        // The one that is kept has its diagnosis made; one that is only weighed needs none.
        var weight = ReferenceEquals(kept, reply) ? WeightOf(reply, reply.Cause, reply.Diagnosis.Confidence) : WeightOf(reply, reply.Weigh(out var confidence), confidence);
        if (Reply is null || Rank(reply, weight) > Rank(Reply, Weight))
            (Reply, Source, Weight) = (kept, source, weight);
    }

    /// <summary>The refusal in a text; greetings and successes in front of it are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What else is known.</param>
    /// <param name="isCodeless">Whether there is no code at all in it.</param>
    private static SmtpReply? Find(ReadOnlySpan<char> text, ReplyContext context, out bool isCodeless)
    {
        var source = text.Contains('：') ? text.ToString().Replace("：", ": ", StringComparison.Ordinal) : text;
        var reply = SmtpReply.Find(source, context);
        isCodeless = reply is null && source.Length == text.Length;
        for (int tries = 0, at = 0; tries <= MostSuccesses && reply is { Code: { } code }; tries++)
        {
            if (code >= 400)
                return source.IndexOf(">... ") >= 0 ? InnerReply(reply.Text) ?? reply : reply;
            var place = source[at..].IndexOf(code.ToString(CultureInfo.InvariantCulture));
            if (place < 0)
                return null;
            at += place + 3;
            reply = SmtpReply.Find(source[at..], context);
        }

        return null;
    }

    /// <summary>Takes the last refusal of a dialogue that a text quotes, else the text itself.</summary>
    public bool TakeHuman(ReadOnlySpan<char> text, EnhancedStatusCode? status, ReplyContext context)
    {
        if (TranscriptReader.Read(text) is { } said && Take(said, ReplySource.Transcript, status, context))
            return true;
        return Take(text, ReplySource.HumanText, status, context);
    }

    /// <summary>The same with what the fields of the report say of the recipient.</summary>
    public readonly ReplyCandidate In(EnhancedStatusCode? status, ReplyContext context)
    {
        if (Reply is not { } reply)
            return this;
        var own = reply.Context;
        if (status is null && context.RemoteHost is null && own is { Phase: SmtpPhase.Unknown, RemoteHost: null } && own == context)
            return this;
        var next = context with { Phase = own?.Phase ?? SmtpPhase.Unknown, RemoteHost = context.RemoteHost ?? own?.RemoteHost };
        var known = this;
        // In the context in which it was weighed its diagnosis is made already.
        known.Reply = reply.InReport(status, own == next ? own : next);
        return known;
    }

    /// <summary>sendmail puts a code of its own and the address in front of the reply: <c>554 &lt;user@example.com&gt;... 550 Host unknown</c>.</summary>
    private static SmtpReply? InnerReply(string text)
    {
        var dots = text.StartsWith('<') ? text.IndexOf(">... ", StringComparison.Ordinal) : -1;
        return dots >= 0 && SmtpReply.TryParse(text[(dots + 5)..], out var inner) && inner.Code >= 400 ? inner : null;
    }

    private static double WeightOf(SmtpReply reply, SmtpCause cause, double confidence) => cause switch
    {
        SmtpCause.Unknown => reply.Code is null ? 0 : Telling,
        SmtpCause.Accepted or SmtpCause.AutoReply or SmtpCause.ChallengeResponse => 0.1,
        _ => confidence,
    };
}
