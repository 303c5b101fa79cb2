using System.Collections.Immutable;

namespace SmtpReplyCodes.Phrases;

/// <summary>What an element of a phrase is.</summary>
internal enum PhraseElementKind
{
    /// <summary>One of some sequences of words: <c>user &lt;address&gt;</c> is one sequence, <c>(a|b c|)</c> are three, the last of them empty.</summary>
    Words,

    /// <summary>A group of words by its name: <c>{user}</c>.</summary>
    Group,

    /// <summary>Up to some words of any kind: <c>&lt;3&gt;</c>.</summary>
    Gap,
}

/// <summary>
/// An element of a phrase. Words that follow each other without a group or a gap between them are one stretch: each sequence of the one
/// goes with each of the next.
/// </summary>
/// <param name="Kind">What it is; says which of the other properties is set.</param>
/// <param name="Offset">Where it begins in the phrase, in chars from 0: at its first character, which may be a bracket.</param>
/// <param name="Choices">The sequences of <see cref="PhraseElementKind.Words"/>, each as its parts; one that says nothing has no parts. Else empty.</param>
/// <param name="Group">The name of a <see cref="PhraseElementKind.Group"/> without its braces, in kebab-case; else empty.</param>
/// <param name="Gap">How many words a <see cref="PhraseElementKind.Gap"/> spans at most, 1 to 8; else 0.</param>
internal sealed record PhraseElement(PhraseElementKind Kind, int Offset, ImmutableArray<ImmutableArray<PhrasePart>> Choices, string Group, int Gap)
{
    public static PhraseElement OfWords(int offset, ImmutableArray<ImmutableArray<PhrasePart>> choices) => new(PhraseElementKind.Words, offset, choices, "", 0);

    public static PhraseElement OfGroup(int offset, string name) => new(PhraseElementKind.Group, offset, [], name, 0);

    public static PhraseElement OfGap(int offset, int words) => new(PhraseElementKind.Gap, offset, [], "", words);
}

/// <summary>What a part of a sequence of words is.</summary>
internal enum PhrasePartKind
{
    /// <summary>A stretch of text as it was written, trimmed; holds at least one letter or digit.</summary>
    Text,

    /// <summary>The beginning of a word, as it was written but without its asterisk: two letters or more.</summary>
    Prefix,

    /// <summary>The name of a token without its brackets: <c>address</c>, <c>host</c>, <c>ip</c> or <c>number</c>.</summary>
    Token,
}

/// <summary>A part of a sequence of words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins in the phrase, in chars from 0; of a token at its bracket.</param>
/// <param name="Text">The text, the beginning of a word, or the name of the token.</param>
internal readonly record struct PhrasePart(PhrasePartKind Kind, int Offset, string Text);
