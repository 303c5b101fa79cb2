using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>The rows of one kind, as the reference shows them one after the other.</summary>
/// <param name="Kind">What kind of code they are.</param>
/// <param name="Title">The heading.</param>
/// <param name="About">Who says such codes, in one sentence.</param>
/// <param name="Rows">The rows, in the order of the table.</param>
internal sealed record CodeGroup(CodeKind Kind, string Title, string About, ImmutableArray<CodeInfo> Rows)
{
    private const string AboutReplyCodes = "The three digits with which a mail server begins every line of an answer.";

    private const string AboutEnhancedCodes =
        "Class, subject and detail behind the reply code; X stands for the class: 2 success, 4 not now, 5 not without a change.";

    private const string AboutClientCodes = "Numbers that no server sent: errors of mail programs and of sockets.";

    public static ImmutableArray<CodeGroup> All { get; } =
    [
        new(CodeKind.ReplyCode, "Reply codes", AboutReplyCodes, CodeTable.ReplyCodes),
        new(CodeKind.EnhancedCode, "Enhanced codes", AboutEnhancedCodes, CodeTable.EnhancedCodes),
        new(CodeKind.ClientCode, "Client codes", AboutClientCodes, CodeTable.ClientCodes),
    ];

    /// <summary>What a code of this kind is called.</summary>
    public static string NameOf(CodeKind kind) => EnumName.Of(kind).Replace('-', ' ');
}
