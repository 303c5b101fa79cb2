using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>A parameter of Content-Type or Content-Disposition, by its name.</summary>
internal static class MimeParameter
{
    /// <summary>The text of a parameter; null when there is none. The form of RFC 2231 counts before the plain one, which then is for old readers.</summary>
    public static string? Find(ReadOnlySpan<byte> headerValue, ReadOnlySpan<byte> name)
    {
        string? plain = null;
        ParameterSections? sections = null;
        var parameters = new ParameterReader(headerValue);
        while (parameters.Read())
        {
            if (parameters.Name.Length < name.Length || !Ascii.EqualsIgnoreCase(parameters.Name[..name.Length], name))
                continue;
            var suffix = parameters.Name[name.Length..];
            if (suffix.IsEmpty)
                plain ??= EncodedWords.Decode(Unescape(parameters.Value));
            else if (ParameterSections.TryReadSuffix(suffix, out var number, out var isEncoded))
                (sections ??= new ParameterSections()).Add(number, isEncoded, parameters.ValueStart, parameters.ValueLength);
        }

        return sections?.Join(headerValue) ?? plain;
    }

    /// <summary>The value of a plain parameter as it stands, without its quotes; empty when there is none. Allocates nothing.</summary>
    public static ReadOnlySpan<byte> FindRaw(ReadOnlySpan<byte> headerValue, ReadOnlySpan<byte> name)
    {
        var parameters = new ParameterReader(headerValue);
        while (parameters.Read())
        {
            if (Ascii.EqualsIgnoreCase(parameters.Name, name))
                return parameters.Value;
        }

        return default;
    }

    /// <summary>Undoes the quoting of quotes and backslashes; before anything else a backslash is one, as in paths that mailers leave as they are.</summary>
    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> value)
    {
        if (value.IndexOf((byte)'\\') < 0)
            return value;
        var unescaped = new byte[value.Length];
        var length = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '\\' && at + 1 < value.Length && value[at + 1] is (byte)'"' or (byte)'\\')
                at++;
            unescaped[length++] = value[at];
        }

        return unescaped.AsSpan(0, length);
    }
}
