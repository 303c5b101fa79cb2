using System.Collections.Immutable;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <content>What a mail system says.</content>
public sealed partial class MailSystem
{
    private int[]? _speakerMarks;

    /// <summary>
    /// What it says in a way of its own, and what codes mean at it, each with cause and remedy; that of the system it is based on not repeated. Empty where nothing is known, or nothing
    /// is peculiar.
    /// </summary>
    public ImmutableArray<ProviderRule> Replies => field.IsDefault ? field = MailProviders.RulesOf(this) : field;

    /// <summary>The error numbers that it shows its user, for instance <c>0x800CCC79</c>; empty for all but some mail programs.</summary>
    public ImmutableArray<CodeInfo> ClientCodes => field.IsDefault ? field = [.. CodeTable.ClientCodes.Where(IsShownHere)] : field;

    /// <summary>The marks of the index that are there when it speaks: its own, that of its provider, and those of what it is based on.</summary>
    internal int[] SpeakerMarks => _speakerMarks ??= [.. MailProviders.MarksOf(this), .. BasedOn?.SpeakerMarks ?? []];

    private bool IsShownHere(CodeInfo code) => code.Program is { } programs && programs.Split([',', ';']).Any(program => Find(program) == this);
}
