using System.Globalization;

namespace SmtpReplyCodes.TableGen;

/// <summary>Which rows go together: the reply codes that the registry names with an enhanced code, and numbers that are one without its dots.</summary>
internal sealed class Relations(Knowledge knowledge)
{
    private readonly HashSet<int> _replyCodes = [.. knowledge.ReplyCodes.Select(row => row.Code)];

    /// <summary>The enhanced codes that go with a reply code, the one that it stands for first.</summary>
    public IEnumerable<string> Of(ReplyCodeRow row)
    {
        var named = knowledge.EnhancedCodes.Where(enhanced => enhanced.ReplyCodes.Contains(row.Code)).Select(enhanced => enhanced.Code);
        return (row.Collapsed is null ? named : named.Prepend("X" + row.Collapsed[1..])).Where(IsRegistered).Distinct();
    }

    /// <summary>The reply codes that go with an enhanced code, those without dots among them.</summary>
    public IEnumerable<string> Of(EnhancedCodeRow row)
    {
        var collapsed = knowledge.ReplyCodes.Where(reply => reply.Collapsed is not null && "X" + reply.Collapsed[1..] == row.Code).Select(reply => reply.Code);
        return Known(row.ReplyCodes.Concat(collapsed).Distinct().Order());
    }

    /// <summary>The reply codes for which a program shows its own.</summary>
    public IEnumerable<string> Of(ClientCodeRow row) => Known(row.ReplyCodes);

    private bool IsRegistered(string code) => knowledge.EnhancedCodes.Any(row => row.Code == code);

    private IEnumerable<string> Known(IEnumerable<int> codes) => codes.Where(_replyCodes.Contains).Select(code => code.ToString(CultureInfo.InvariantCulture));
}
