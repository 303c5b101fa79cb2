using System.Collections.Immutable;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds which mail system wrote a report. Thread-safe; looked up when first asked for, as most who read a report do not ask.</summary>
/// <param name="form">The form of the text, where the text was looked at.</param>
/// <param name="text">The text for people; null for none.</param>
/// <param name="trace">What the header shows.</param>
/// <param name="reportingMta">The name of the reporting server; null for none.</param>
internal sealed class ReportWriter(BounceForm? form, PeopleText? text, HeaderTrace trace, string? reportingMta)
{
    private static readonly object Nobody = new();

    /// <summary>The system, or <see cref="Nobody"/>; null until somebody asked.</summary>
    private object? _found;

    /// <summary>What the header that begins here shows is kept only where the form of the text does not tell the system alone.</summary>
    public static ReportWriter Of(BounceForm? form, PeopleText? text, ReadOnlySpan<byte> message, int start, string? reportingMta) =>
        new(form, text, form is { IsShared: false } ? default : HeaderTrace.Read(message, start, reportingMta), reportingMta);

    /// <summary>The system; null where it is not known.</summary>
    public MailSystem? System => (_found ??= Find() ?? Nobody) as MailSystem;

    /// <summary>The words of the text tell the most, but not always which of the systems that share them; header and fields may tell that.</summary>
    private MailSystem? Find()
    {
        var ofText = (form ?? FormOf(text?.Value ?? "", trace.Subject))?.Owner;
        if (form is { IsShared: false })
            return ofText;
        foreach (var system in Candidates())
        {
            if (ofText is null || IsBasedOn(system, ofText))
                return system;
        }

        return ofText;
    }

    private ImmutableArray<MailSystem> Candidates()
    {
        var marks = MailSystem.FindCandidates(MailSystemClue.MessageId, trace.MessageId).AddRange(MailSystem.FindCandidates(MailSystemClue.Mailer, trace.Mailer));
        marks = marks.AddRange(MailSystem.FindCandidates(MailSystemClue.ReportingMta, reportingMta));
        return marks.AddRange(MailSystem.FindCandidates(MailSystemClue.Received, trace.Received));
    }

    private static BounceForm? FormOf(string text, string subject)
    {
        List<TextMark> marks = [], ofSubject = [];
        MarkFinder.Default.Find(text, marks);
        MarkFinder.Default.Find(subject, ofSubject);
        return BounceForms.Find(marks, text.Length, ofSubject);
    }

    private static bool IsBasedOn(MailSystem system, MailSystem other)
    {
        for (var next = system.BasedOn; next is not null; next = next.BasedOn)
        {
            if (next == other)
                return true;
        }

        return false;
    }
}
