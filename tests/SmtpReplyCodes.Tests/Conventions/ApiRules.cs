using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>What holds for each type that users meet.</summary>
internal static class ApiRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The rules that a type breaks, each with the member that does.</summary>
    public static IEnumerable<string> BrokenBy(Type type) =>
    [
        .. type.IsSealed || type.IsInterface ? Array.Empty<string>() : ["neither sealed nor static"],
        .. type is { IsValueType: true, IsEnum: false, IsByRefLike: false } ? OfStruct(type) : [],
        .. type.GetMethods(Declared).Where(method => method is { Name: "Parse", IsStatic: true } && !HasTryParse(type, method)).Select(method => $"no TryParse beside {method}"),
        .. type.GetProperties(Declared).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(property => $"{property.Name} can be set"),
        .. type.GetFields(Declared).Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.IsSpecialName).Select(field => $"field {field.Name} can be set"),
    ];

    private static IEnumerable<string> OfStruct(Type type) =>
    [
        .. type.IsDefined(typeof(IsReadOnlyAttribute)) ? Array.Empty<string>() : ["no readonly struct"],
        .. typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) ? Array.Empty<string>() : ["not IEquatable of itself"],
        .. new[] { "op_Equality", "op_Inequality" }.Where(name => type.GetMethod(name, [type, type]) is null),
        .. type.GetMethod("Equals", Declared, [typeof(object)]) is null ? ["no Equals of its own"] : Array.Empty<string>(),
        .. type.GetMethod("GetHashCode", Declared, []) is null ? ["no GetHashCode of its own"] : Array.Empty<string>(),
    ];

    /// <summary>TryParse takes what Parse takes, and gives the result last.</summary>
    private static bool HasTryParse(Type type, MethodInfo parse)
    {
        Type[] parameters = [.. parse.GetParameters().Select(parameter => parameter.ParameterType), parse.ReturnType.MakeByRefType()];
        return type.GetMethod("TryParse", Declared, parameters) is { IsStatic: true } method && method.ReturnType == typeof(bool);
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
