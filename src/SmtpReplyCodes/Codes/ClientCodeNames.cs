using System.Collections.Frozen;

namespace SmtpReplyCodes.Codes;

/// <summary>The codes of clients by all their names: code, constant, symbols, the number on Linux; whatever their case.</summary>
internal static class ClientCodeNames
{
    /// <summary>The longest name in the table may have so many characters.</summary>
    public const int LongestName = 48;

    /// <summary>The row that has this name; null when there is none.</summary>
    public static CodeInfo? Find(string name) => FindRow(name) is >= 0 and var row ? CodeTable.ClientCodes[row] : null;

    /// <summary>The place of the row that has this name, -1 when there is none.</summary>
    public static int FindRow(string name) => Names.Rows.TryGetValue(name, out var row) ? row : -1;

    private static class Names
    {
        public static readonly FrozenDictionary<string, int> Rows = ReadNames().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        private static Dictionary<string, int> ReadNames()
        {
            var rows = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < CodeTable.ClientCodes.Length; i++)
            {
                var info = CodeTable.ClientCodes[i];
                foreach (var name in info.Aliases.Prepend(info.Name).Prepend(info.Id))
                    rows.TryAdd(name, i);
            }

            return rows;
        }
    }
}
