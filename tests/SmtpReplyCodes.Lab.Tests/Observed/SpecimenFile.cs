using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>A choice of what one server has said, kept in the project with what has to be read: a file of <c>Specimens</c>.</summary>
/// <param name="System">The id of the mail system.</param>
/// <param name="Replies">What it said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SpecimenFile(string System, SpecimenReply[] Replies)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter<MailSystemClue>(JsonNamingPolicy.KebabCaseLower) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly string Folder = Checkout.File("tests", "SmtpReplyCodes.Lab.Tests", "Specimens");

    /// <summary>The names of all files, without their ending.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.jsonc").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>What stands in a file.</summary>
    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name + ".jsonc"));

    public static SpecimenFile Read(string name) => JsonSerializer.Deserialize<SpecimenFile>(TextOf(name), Options)!;
}
