namespace SmtpReplyCodes.Codes;

/// <summary>The codes of clients by all their names.</summary>
internal static class ClientCodeNames
{
    /// <summary>The row whose code, name or alias the text is, whatever its case; null when there is none.</summary>
    public static CodeInfo? Find(string text)
    {
        foreach (var info in CodeTable.ClientCodes)
        {
            if (Is(info.Id, text) || Is(info.Name, text) || info.Aliases.Any(alias => Is(alias, text)))
                return info;
        }

        return null;
    }

    private static bool Is(string name, string text) => name.Equals(text, StringComparison.OrdinalIgnoreCase);
}
