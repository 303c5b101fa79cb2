using System.Security.Cryptography;
using System.Text;

namespace SmtpReplyCodes.Tool.Output.Html;

/// <summary>A page with gaps, and what goes into them: files that are within the program.</summary>
internal static class HtmlTemplate
{
    /// <summary>Writes a page. What stands between double braces in it is the name of a part; what a part says is not looked at.</summary>
    /// <param name="writer">Where the page goes.</param>
    /// <param name="name">The file with the gaps.</param>
    /// <param name="parts">What goes into them, as HTML.</param>
    public static void Write(TextWriter writer, string name, IReadOnlyDictionary<string, Func<string>> parts)
    {
        var pieces = Resource(name).Split(["{{", "}}"], StringSplitOptions.None);
        for (var i = 0; i < pieces.Length; i++)
            writer.Write(i % 2 == 0 ? pieces[i] : parts[pieces[i]]());
    }

    /// <summary>A file as it is, its lines ended as a browser ends them before it looks at <see cref="Hash"/>.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlTemplate).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The name by which a Content-Security-Policy allows a style or script that stands in the page, and no other.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
