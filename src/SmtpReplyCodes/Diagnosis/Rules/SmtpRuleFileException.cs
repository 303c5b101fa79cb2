using System.Collections.Immutable;

namespace SmtpReplyCodes;

/// <summary>A file of rules holds mistakes. The message lists all of them, one a line, as <c>file(line,column): message</c>.</summary>
public sealed class SmtpRuleFileException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">The mistakes in the order of their places; <c>default</c> is none.</param>
    public SmtpRuleFileException(ImmutableArray<SmtpRuleError> errors)
        : base(string.Join('\n', errors.IsDefault ? [] : errors)) => Errors = errors.IsDefault ? [] : errors;

    /// <summary>Creates the exception without a list of mistakes.</summary>
    public SmtpRuleFileException()
    {
    }

    /// <summary>Creates the exception without a list of mistakes.</summary>
    /// <param name="message">What is wrong.</param>
    public SmtpRuleFileException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a list of mistakes.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public SmtpRuleFileException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The mistakes in the order of their places; empty when the exception was made without them, never <c>default</c>.</summary>
    public ImmutableArray<SmtpRuleError> Errors { get; } = [];
}
