using System.Globalization;
using System.Text.Json;
using SmtpReplyCodes.TableGen;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The checked-in knowledge as the generator reads it.</summary>
internal static class Table
{
    public static string Library { get; } = Checkout.File("src", "SmtpReplyCodes");

    public static string Data { get; } = Path.Combine(Library, "Data");

    public static TableGen.Knowledge Knowledge { get; } = TableGen.Knowledge.Read(Data);

    /// <summary>All rows about a code of its own.</summary>
    public static IReadOnlyList<CodeRow> CodeRows { get; } = [.. Knowledge.ReplyCodes, .. Knowledge.EnhancedCodes, .. Knowledge.ClientCodes];

    /// <summary>The rules by their ids.</summary>
    public static IReadOnlyDictionary<string, RuleInFile> Rules { get; } = Knowledge.Rules.ToDictionary(row => row.Rule.Id);

    /// <summary>Whether a rule stands in the file of a provider.</summary>
    public static bool IsOfProvider(string id) => Rules[id].IsOfProvider;

    /// <summary>The mail system in whose file a rule stands; null where it stands in no such.</summary>
    public static MailSystem? SystemOf(string id) => Rules[id].IsOfSystem ? MailSystem.Find(Rules[id].System) : null;

    /// <summary>The code as users write it.</summary>
    public static string Id(CodeRow row) => row switch
    {
        ReplyCodeRow reply => reply.Code.ToString(CultureInfo.InvariantCulture),
        EnhancedCodeRow enhanced => enhanced.Code,
        ClientCodeRow client => client.Code,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>The members of an enum by the names that the files use: <c>user-unknown</c>.</summary>
    public static IReadOnlyDictionary<string, TEnum> Members<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().ToDictionary(member => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));
}
