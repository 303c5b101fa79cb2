using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The names under which the compiler writes the documentation of what others can use of a type.</summary>
internal static class DocumentationId
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The type and its members that are public or protected and stand in its source.</summary>
    public static IEnumerable<string> OfTypeAndMembers(Type type)
    {
        yield return "T:" + Name(type);
        foreach (var member in type.GetMembers(Declared).Where(member => IsWritten(member) && IsVisible(member)))
            yield return Prefix(member) + Name(type) + "." + Name(member);
    }

    /// <summary>What the compiler adds to records, accessors of properties, and constructors without parameters, which nobody has to write, are not.</summary>
    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        ConstructorInfo constructor => constructor.GetParameters().Length > 0,
        MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal),
        FieldInfo field => !field.IsSpecialName,
        _ => true,
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo anEvent => IsVisible(anEvent.AddMethod!),
        _ => false, // nested types are listed for themselves
    };

    private static string Prefix(MemberInfo member) => member switch
    {
        MethodBase => "M:",
        FieldInfo => "F:",
        PropertyInfo => "P:",
        _ => "E:",
    };

    private static string Name(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => "#ctor" + Parameters(constructor.GetParameters()),
        MethodInfo { Name: "op_Implicit" or "op_Explicit" } method => method.Name + Parameters(method.GetParameters()) + "~" + Name(method.ReturnType),
        MethodInfo { IsGenericMethod: true } method => $"{method.Name}``{method.GetGenericArguments().Length}{Parameters(method.GetParameters())}",
        MethodInfo method => method.Name + Parameters(method.GetParameters()),
        PropertyInfo property => property.Name + Parameters(property.GetIndexParameters()),
        _ => member.Name,
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!) + "@";
        if (type.IsSZArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.IsGenericMethodParameter ? "``" : "`") + type.GenericParameterPosition;
        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
        return type.IsConstructedGenericType
            ? $"{name[..name.LastIndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}"
            : name;
    }
}
