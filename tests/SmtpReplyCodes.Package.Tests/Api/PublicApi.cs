using System.Reflection;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>All that others can use of an assembly as one text, in C# without bodies: a change of the API shows as a change of lines.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The types by their names, each with its members; lines end in \n whatever the machine.</summary>
    public static string Of(Assembly assembly) => string.Join('\n', assembly.GetExportedTypes()
        .Where(type => !IsOfCompiler(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(Of));

    /// <summary>A type with its members: constants first, then constructors, properties, operators and methods, each by name.</summary>
    public static string Of(Type type) => string.Concat(Members(type).Prepend(TypeText.Of(type)).Select(line => line + "\n"));

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => (Name: name, Value: Convert.ToInt64(Enum.Parse(type, name), null))).OrderBy(member => member.Value).Select(member => $"    {member.Name} = {member.Value}")
        : type.GetMembers(Declared)
            .Where(IsPartOfApi)
            .Select(member => (member.Name, Kind: Kind(member), Text: MemberText.Of(member)))
            .OrderBy(member => member.Kind).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => "    " + member.Text);

    /// <summary>What the compiler adds to a record follows from the word "record", and accessors from their property.</summary>
    private static bool IsPartOfApi(MemberInfo member) => MemberText.IsVisible(member) && !MemberText.IsAddedByCompiler(member) && member switch
    {
        Type => false, // nested types are listed for themselves
        MethodInfo method => !method.IsSpecialName || IsOperator(method),
        FieldInfo field => !field.IsSpecialName,
        _ => true,
    };

    private static int Kind(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        EventInfo => 3,
        MethodInfo method when IsOperator(method) => 4,
        _ => 5,
    };

    private static bool IsOperator(MethodInfo method) => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);

    /// <summary>The types in which extension members are kept have names that nobody can write.</summary>
    private static bool IsOfCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);
}
