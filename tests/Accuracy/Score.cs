namespace SmtpReplyCodes.Accuracy;

/// <summary>How well the library reads a set of labelled texts.</summary>
internal sealed class Score(IEnumerable<TextRow> rows)
{
    private readonly List<Answer> _answers = [.. rows.Select(Answer.To)];

    /// <summary>The library over the texts that its rules were made with.</summary>
    public static Score OfAll { get; } = new(TextSet.All);

    /// <summary>The library over the texts that no rule was made for.</summary>
    public static Score OfHeldOut { get; } = new(TextSet.HeldOut);

    /// <summary>A cause that is the label, or an alternative to it.</summary>
    public Share Cause => Share.Of(_answers, answer => answer.IsRight);

    /// <summary>The same for each label, the best known first.</summary>
    public IEnumerable<(SmtpCause Cause, Share Right)> Causes => _answers
        .GroupBy(answer => answer.Row.Cause, (cause, answers) => (cause, Share.Of(answers, answer => answer.IsRight)))
        .OrderByDescending(row => row.Item2.PerCent).ThenBy(row => row.cause);

    /// <summary>The mean of the per cents of the causes, in which a rare cause counts as much as a frequent one.</summary>
    public double MeanOverCauses => Causes.Average(row => row.Right.PerCent);

    /// <summary>Permanent and transient read as the codes say.</summary>
    public Share Permanence => Share.Of(_answers.Where(answer => answer.IsClassRight is not null), answer => answer.IsClassRight == true);

    /// <summary>Hard bounces where no acceptable cause is about the address of the recipient: a good address would be lost.</summary>
    public Share FalseHard => Share.Of(_answers.Where(answer => answer.IsSoft), answer => answer.Reply.IsHardBounce);

    /// <summary>The answers that <see cref="FalseHard"/> counts.</summary>
    public IEnumerable<Answer> FalselyHard => _answers.Where(answer => answer.IsSoft && answer.Reply.IsHardBounce);

    /// <summary>Hard bounces where the label allows for nothing else.</summary>
    public Share HardFound => Share.Of(_answers.Where(answer => answer.IsHard), answer => answer.Reply.IsHardBounce);

    /// <summary>The wrong answers in the order of the set.</summary>
    public IEnumerable<Answer> Misses => _answers.Where(answer => !answer.IsRight);

    /// <summary>Which cause is taken for which, the most frequent first.</summary>
    public IEnumerable<(SmtpCause Label, SmtpCause Said, int Count)> Confusions => Misses
        .GroupBy(miss => (miss.Row.Cause, Said: miss.Reply.Cause), (pair, misses) => (pair.Cause, pair.Said, Count: misses.Count()))
        .OrderByDescending(row => row.Count).ThenBy(row => row.Cause).ThenBy(row => row.Said);

    /// <summary>Where the class is not read as the codes say it.</summary>
    public IEnumerable<Answer> WrongClasses => _answers.Where(answer => answer.IsClassRight == false);
}
