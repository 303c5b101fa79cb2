using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>How long methods, properties and other members of types are, in lines, by counting braces. Comments around a member do not count.</summary>
internal static partial class MemberLengths
{
    public static IEnumerable<(string Head, int Lines)> Of(string source)
    {
        var code = CodeOnly.Of(source);
        var blocks = new Stack<bool>(); // of types: true; of members: false
        var start = 0;
        for (var i = 0; i < code.Length; i++)
        {
            var isAtTypeLevel = blocks.Count == 0 || blocks.Peek();
            switch (code[i])
            {
                case '{':
                    var isType = isAtTypeLevel && TypeHead().IsMatch(Attributes().Replace(code[start..i], ""));
                    blocks.Push(isType);
                    if (isType)
                        start = i + 1;
                    break;
                case '}':
                    var isEndOfType = blocks.Pop();
                    var isEndOfMember = !isEndOfType && (blocks.Count == 0 || blocks.Peek()) && !GoesOn().IsMatch(code.AsSpan(i + 1));
                    if (isEndOfMember)
                        yield return Measure(code[start..(i + 1)]);
                    if (isEndOfMember || isEndOfType)
                        start = i + 1;
                    break;
                case ';' when isAtTypeLevel:
                    yield return Measure(code[start..(i + 1)]);
                    start = i + 1;
                    break;
            }
        }
    }

    private static (string Head, int Lines) Measure(string member)
    {
        var lines = member.Trim().Split('\n');
        return (lines[0].Trim(), lines.Length);
    }

    [GeneratedRegex(@"^[^(={]*\b(class|struct|interface|enum|record|namespace)\b")]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"^\s*(\[[^\]]*\]\s*)+")]
    private static partial Regex Attributes();

    /// <summary>What follows the braces of an initializer, a switch or a lambda, but no body.</summary>
    [GeneratedRegex(@"^\s*[;=.,)?]")]
    private static partial Regex GoesOn();
}
