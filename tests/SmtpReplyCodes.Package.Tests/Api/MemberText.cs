using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>A member as one line.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"const {TypeName.Of(field.FieldType)} {field.Name} = {ConstantText.Of(field.GetRawConstantValue(), field.FieldType)}",
        FieldInfo field => $"{Static(field.IsStatic)}{(field.IsInitOnly ? "readonly " : "")}{TypeName.Of(field.FieldType, Nullability.Create(field))} {field.Name}",
        ConstructorInfo constructor => $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({ParameterText.Of(constructor)})",
        PropertyInfo property => Property(property),
        EventInfo anEvent => $"event {TypeName.Of(anEvent.EventHandlerType!, Nullability.Create(anEvent))} {anEvent.Name}",
        MethodInfo method => Method(method),
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    public static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo anEvent => IsVisible(anEvent.AddMethod!),
        _ => false,
    };

    public static bool IsAddedByCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{ParameterText.Of(accessor)}]";
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).Select(each => each == property.GetMethod ? "get;" : IsInit(each) ? "init;" : "set;");
        return $"{Modifiers(accessor)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{TypeName.Of(property.PropertyType, Nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var parameters = method.GetGenericArguments();
        var generic = parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";
        var result = TypeName.Of(method.ReturnType, Nullability.Create(method.ReturnParameter));
        return $"{ParameterText.Attributes(method.ReturnParameter, "return: ")}{Modifiers(method)}{result} {method.Name}{generic}({ParameterText.Of(method)}){TypeText.Constraints(parameters)}";
    }

    private static string Modifiers(MethodInfo method) => Access(method) + Static(method.IsStatic) + method switch
    {
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
