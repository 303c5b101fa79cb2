using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>What a row says in a few words, the same in every form of the reference.</summary>
internal static class RowWords
{
    /// <summary>The names of the causes that the code suggests, one or, where the classes of an enhanced code differ, two.</summary>
    public static IReadOnlyList<string> CauseNames(CodeInfo row)
    {
        var causes = ClassMeaning.Of(row).Select(meaning => EnumName.Of(meaning.Cause)).Distinct().ToList();
        return causes is [] ? [EnumName.Of(row.Cause)] : causes;
    }

    /// <summary>The severities that the code can have.</summary>
    public static IEnumerable<SmtpSeverity> Severities(CodeInfo row) =>
        ClassMeaning.Of(row) is { IsEmpty: false } meanings ? meanings.Select(meaning => meaning.Code.Severity) : [row.Severity];

    /// <summary>Whose code it is, and how it came about.</summary>
    public static IEnumerable<string> Origins(CodeInfo row)
    {
        if (row.Provider is { } provider)
            yield return $"invented by {provider}";
        if (row.Program is { } program)
            yield return $"shown by {program}";
        if (row.Collapsed is { } collapsed)
            yield return $"{collapsed} without its dots";
    }

    /// <summary>All names of the row but its code.</summary>
    public static IEnumerable<string> Names(CodeInfo row) => row.Name.Length > 0 ? row.Aliases.Prepend(row.Name) : row.Aliases;
}
