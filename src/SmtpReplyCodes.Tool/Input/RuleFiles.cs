using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Input;

/// <summary>The files of rules that <c>--rules</c> names.</summary>
internal static class RuleFiles
{
    /// <summary>
    /// A classifier that asks the rules of the first file first, then those of the next, and the library's own at last; null when a file cannot be
    /// read or holds mistakes, all of which are then told.
    /// </summary>
    public static SmtpClassifier? Load(IReadOnlyList<string> files, TextWriter error)
    {
        var rules = files.Select(file => Read(file, error)).ToList();
        if (rules.Exists(read => read is null))
            return null;
        var classifier = SmtpClassifier.Default;
        for (var i = rules.Count - 1; i >= 0; i--)
            classifier = classifier.Prepend(rules[i]!.Value);
        return classifier;
    }

    private static ImmutableArray<SmtpRule>? Read(string file, TextWriter error)
    {
        try
        {
            return SmtpRuleFile.Load(file);
        }
        catch (SmtpRuleFileException e)
        {
            // Bare, so that editors and build logs find the place.
            foreach (var mistake in e.Errors)
                error.WriteLine(SafeText.Clean(mistake.ToString()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("smtpreply: " + SafeText.Clean(new UnreadableInputException(file, e).Message));
        }

        return null;
    }
}
