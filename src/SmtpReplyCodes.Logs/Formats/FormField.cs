namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The fields of a form in the generated table, a line each; the items of a list are parted by tabs.</summary>
internal enum FormField
{
    Id,
    System,

    /// <summary>Whether lines may have tags: a list of one that is empty looks like none.</summary>
    HasPrograms,

    Programs,

    /// <summary>Kind, outcome and phase as in JSON, <c>-</c> for none, and the shape, with a blank between them.</summary>
    Lines,

    /// <summary>What the server said, for each of the lines; empty where the line has it.</summary>
    Says,

    /// <summary>Each a word, <c>=</c> and what it means, <c>-</c> for no event.</summary>
    Outcomes,

    /// <summary>Phase and shape, with a blank between them.</summary>
    Texts,

    Newline,
    Blank,
    Escapes,
    Parents,

    /// <summary>What stands between the columns of a table; empty for a log of lines.</summary>
    Separator,

    Header,

    /// <summary>Each a column, <c>=</c> and its slot.</summary>
    Columns,
}
