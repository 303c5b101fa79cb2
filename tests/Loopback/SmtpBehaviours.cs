using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Loopback;

/// <summary>The behaviours of <c>behaviours.jsonc</c>.</summary>
public static class SmtpBehaviours
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<SmtpBehaviour> All { get; } = Read();

    /// <summary>The one of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static SmtpBehaviour Find(string name) =>
        All.FirstOrDefault(behaviour => behaviour.Name == name) ?? throw new KeyNotFoundException($"There is no behaviour \"{name}\".");

    private static SmtpBehaviour[] Read()
    {
        using var file = typeof(SmtpBehaviours).Assembly.GetManifestResourceStream("behaviours.jsonc")!;
        return JsonSerializer.Deserialize<SmtpBehaviour[]>(file, Options)!;
    }
}
