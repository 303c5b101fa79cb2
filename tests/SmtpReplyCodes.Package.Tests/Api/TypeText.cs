using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>The first line of a type: what it is, its name, and the interfaces that it says it has.</summary>
internal static class TypeText
{
    public static string Of(Type type)
    {
        string[] bases = [.. BaseOf(type), .. InterfacesOf(type)];
        return $"public {Kind(type)} {TypeName.Of(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    /// <summary>What the parameters of a generic type or method are held to.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Where(parameter => parameter.IsGenericParameter)
        .Select(parameter => (parameter.Name, Text: string.Join(", ", ConstraintsOf(parameter))))
        .Where(parameter => parameter.Text.Length > 0)
        .Select(parameter => $" where {parameter.Name} : {parameter.Text}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum",
        { IsInterface: true } => "interface",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{(IsRecord(type) ? "record " : "")}struct",
        _ => $"{Inheritance(type)}{(IsRecord(type) ? "record " : "")}class",
    };

    private static string Inheritance(Type type) => (type.IsAbstract, type.IsSealed) switch
    {
        (true, true) => "static ",
        (true, false) => "abstract ",
        (false, true) => "sealed ",
        _ => "",
    };

    /// <summary>Every record has a method that writes its members into a builder, and no other type has one of that name.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static IEnumerable<string> BaseOf(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [TypeName.Of(parent)] : [];

    /// <summary>Those that neither the base type nor another interface brings along.</summary>
    private static IEnumerable<string> InterfacesOf(Type type)
    {
        var all = type.IsEnum ? [] : type.GetInterfaces();
        return all
            .Except(all.SelectMany(one => one.GetInterfaces()))
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Select(one => TypeName.Of(one))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "struct";
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        foreach (var type in parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
            yield return TypeName.Of(type);
    }
}
