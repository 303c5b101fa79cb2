using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>The parameters of a method: how they are handed over, type, name, what they are when left out, and what the result says about null in them.</summary>
internal static class ParameterText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return string.Join(", ", method.GetParameters().Select(parameter => Of(parameter, isThis: isExtension && parameter.Position == 0)));
    }

    /// <summary>The attributes by which the compiler knows more of null than the type tells.</summary>
    public static string Attributes(ParameterInfo parameter, string target = "") => string.Concat(parameter.GetCustomAttributesData()
        .Where(data => data.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis")
        .Select(data => (Name: data.AttributeType.Name[..^nameof(Attribute).Length], Arguments: string.Join(", ", data.ConstructorArguments.Select(argument => ConstantText.Of(argument.Value, argument.ArgumentType)))))
        .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
        .Select(attribute => $"[{target}{attribute.Name}{(attribute.Arguments.Length == 0 ? "" : $"({attribute.Arguments})")}] "));

    private static string Of(ParameterInfo parameter, bool isThis) =>
        $"{Attributes(parameter)}{(isThis ? "this " : "")}{Passing(parameter)}{TypeName.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + ConstantText.Of(parameter.RawDefaultValue, parameter.ParameterType) : "")}";

    private static string Passing(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        _ => "",
    };
}
