using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <summary>
/// Reads rules from JSON with comments and trailing commas: <c>{ "cause": "user-unknown", "rules": [ { "id": "acme/unknown", "any": ["…"] } ] }</c>.
/// </summary>
/// <remarks>
/// The properties of a rule are those of <see cref="SmtpRule"/> in camel case; members of enums are kebab-case, <c>retryAfter</c> is
/// <c>"hh:mm:ss"</c>, <c>date</c> is <c>"yyyy-MM-dd"</c>. The <c>cause</c> and the <c>provider</c> of the file hold for its rules that name none. Strings and lists that
/// are there may not be empty, but for the list of rules. All mistakes are found in one go, up to the first that makes the text no JSON;
/// phrases are compiled to that end, so that <see cref="SmtpClassifier.Prepend"/> takes what is read here. Thread-safe.
/// </remarks>
public static class SmtpRuleFile
{
    /// <summary>Reads a file in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <param name="path">The file; mistakes name it as it is given here.</param>
    /// <returns>The rules in the order of the file; may be empty, is never <c>default</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read; <see cref="FileNotFoundException"/> and <see cref="DirectoryNotFoundException"/> when there is none.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="SmtpRuleFileException">The file holds mistakes.</exception>
    public static ImmutableArray<SmtpRule> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text; a byte order mark is passed over.</param>
    /// <param name="name">The name of the file in mistakes.</param>
    /// <returns>The rules in the order of the text; may be empty, is never <c>default</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="SmtpRuleFileException">The text holds mistakes.</exception>
    public static ImmutableArray<SmtpRule> Parse(string json, string name = "rules.jsonc")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(json, name, out var rules, out var errors) ? rules : throw new SmtpRuleFileException(errors);
    }

    /// <summary>Reads the text of a file. Never throws.</summary>
    /// <param name="json">The text; a byte order mark is passed over. Null is read as the empty text, which is no JSON.</param>
    /// <param name="name">The name of the file in mistakes; null is read as the empty name.</param>
    /// <param name="rules">The rules in the order of the text; empty when there are mistakes, never <c>default</c>.</param>
    /// <returns>Whether the text holds no mistake.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, string? name, out ImmutableArray<SmtpRule> rules) => TryParse(json, name, out rules, out _);

    /// <summary>Reads the text of a file and tells every mistake in it. Never throws.</summary>
    /// <param name="json">The text; a byte order mark is passed over. Null is read as the empty text, which is no JSON.</param>
    /// <param name="name">The name of the file in mistakes; null is read as the empty name.</param>
    /// <param name="rules">The rules in the order of the text; empty when there are mistakes, never <c>default</c>.</param>
    /// <param name="errors">The mistakes in the order of their places; empty when there are none, never <c>default</c>.</param>
    /// <returns>Whether the text holds no mistake.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, string? name, out ImmutableArray<SmtpRule> rules, out ImmutableArray<SmtpRuleError> errors)
    {
        (rules, errors) = RuleFileReader.Read(json ?? "", name ?? "", readWords: () => EmbeddedWords.All);
        return errors.IsEmpty;
    }
}
