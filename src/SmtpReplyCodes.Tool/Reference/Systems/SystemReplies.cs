using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>What mail systems say in a way of their own, found by system, by rule and by code.</summary>
internal static class SystemReplies
{
    public const string Kind = "system-reply";

    public const string Title = "Replies of mail systems";

    public const string About = "Words that one mail system alone says, and codes that mean something of their own there.";

    private static readonly ImmutableArray<SystemReply> All =
        [.. MailSystem.All.SelectMany(system => system.Replies, (system, rule) => (system, rule)).GroupBy(pair => pair.rule.Id).Select(same => new SystemReply(same.First().rule, [.. same.Select(pair => pair.system)]))];

    private static readonly Dictionary<string, SystemReply> ByRule = All.ToDictionary(reply => reply.Rule.Id);

    private static readonly ILookup<string, SystemReply> ByRow = All.SelectMany(reply => reply.Rows, (reply, row) => (reply, row)).ToLookup(pair => pair.row.Id, pair => pair.reply);

    private static readonly ILookup<string, MailSystem> Showing = MailSystem.All.SelectMany(system => system.ClientCodes, (system, row) => (system, row)).ToLookup(pair => pair.row.Id, pair => pair.system);

    /// <summary>Those that do not stand among the keys and codes of providers already, system by system.</summary>
    public static ImmutableArray<SystemReply> Rows { get; } = [.. All.ExceptBy(ProviderGroup.Rows.Select(row => row.Rule.Id), reply => reply.Rule.Id)];

    /// <summary>What a system says, in the order of its rules.</summary>
    public static IEnumerable<SystemReply> Of(MailSystem system) => system.Replies.Select(rule => ByRule[rule.Id]);

    /// <summary>The systems that say what a rule is about; none for a provider that is no system.</summary>
    public static ImmutableArray<MailSystem> SystemsOf(ProviderRule rule) => ByRule.TryGetValue(rule.Id, out var reply) ? reply.Systems : [];

    /// <summary>What systems say with a code of the table.</summary>
    public static IEnumerable<SystemReply> Of(CodeInfo row) => ByRow[row.Id];

    /// <summary>What systems mean by a code of the table that it does not mean elsewhere.</summary>
    public static IEnumerable<SystemReply> MeantBy(CodeInfo row)
    {
        var causes = RowWords.CauseNames(row);
        return Of(row).Where(reply => reply.Names(row) && (reply.Rule.IsByCode || !causes.Contains(Output.EnumName.Of(reply.Rule.Cause))));
    }

    /// <summary>The programs that show a code to their users.</summary>
    public static IEnumerable<MailSystem> Showers(CodeInfo row) => Showing[row.Id];

    /// <summary>The systems that say or show a code.</summary>
    public static IEnumerable<MailSystem> SystemsOf(CodeInfo row) => Of(row).SelectMany(reply => reply.Systems).Concat(Showers(row)).Distinct();

    /// <summary>What a key means, or a code that alone means something at a system, other than what providers mean by it.</summary>
    public static ImmutableArray<SystemReply> Find(string keyOrCode)
    {
        var wanted = Bare(keyOrCode);
        return wanted.Length == 0 ? [] : [.. All.Where(reply => reply.Rule.Provider.Length == 0 && (reply.Rule.Keys.Any(key => Bare(key) == wanted) || (reply.Rule.IsByCode && reply.Rule.Codes.Any(code => Bare(code) == wanted))))];
    }

    /// <summary>What counts in a key or code, as for those of providers: letters, digits and the dots between.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == '.').Select(char.ToLowerInvariant)).Trim('.');
}
