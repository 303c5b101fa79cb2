namespace SmtpReplyCodes.Logs.Formats;

/// <summary>What a line is to the reader of the log.</summary>
internal enum LogLineKind
{
    /// <summary>It tells what became of a message.</summary>
    Event,

    /// <summary>It tells something about a message, an attempt or a session that later lines leave out.</summary>
    Note,

    /// <summary>Nothing more will be said about it.</summary>
    End,

    /// <summary>It holds a line of a reply; the event follows (Courier).</summary>
    Part,

    /// <summary>It holds a line of a dialogue between two servers.</summary>
    Talk,

    /// <summary>It begins a session, to which the lines belong that name none.</summary>
    Begin,

    /// <summary>It looks like an event, but is none.</summary>
    Nothing,
}
