using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>The rooms of the library, and who may lean on whom: never on what lies above.</summary>
internal static partial class House
{
    /// <summary>What each room knows besides itself. The root, what users meet first, has no name.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Rooms = new Dictionary<string, string[]>
    {
        ["Codes"] = [],
        ["Mime"] = [],
        ["Parsing"] = ["Codes"],
        ["Phrases"] = ["Codes"],
        ["Systems"] = ["Codes"],
        ["Diagnosis"] = ["Codes", "Parsing", "Phrases", "Systems"],
        [""] = ["Codes", "Parsing", "Phrases", "Systems", "Diagnosis"],
        ["Exceptions"] = ["Codes", "Parsing", "Phrases", "Systems", "Diagnosis", ""],
        ["Reports"] = ["Codes", "Mime", "Parsing", "Phrases", "Systems", "Diagnosis", ""],
        ["Json"] = ["Codes", "Parsing", "Phrases", "Systems", "Diagnosis", "", "Exceptions", "Reports"],
    };

    /// <summary>The rooms that the code of a room names although it may not know them: by a using, by a name in full or by one that begins with the room.</summary>
    public static IEnumerable<string> ForeignRooms(SourceFile file) =>
        from room in Rooms.Keys
        where room.Length > 0 && !Knows(file.Room, room) && Regex.IsMatch(file.Code, $@"\bSmtpReplyCodes\s*\.\s*{room}\b|(?<![\w.])(?<!\.\s*){room}\s*\.\s*\w")
        select room;

    /// <summary>
    /// The types that the code of a room names although they live where it may not look: public ones bear no room in their namespace. That a
    /// type names its own converter in an attribute is allowed, as System.Text.Json has no other way.
    /// </summary>
    public static IEnumerable<string> ForeignTypes(SourceFile file, IEnumerable<SourceFile> library)
    {
        var code = Converter().Replace(file.Code, "");
        // A part of a type may lie above.
        var known = library.Where(own => Knows(file.Room, own.Room)).SelectMany(Types).Select(type => type.Name).ToHashSet();
        var words = Word().Matches(code).Select(match => match.Value).ToHashSet();
        return from other in library
               where !Knows(file.Room, other.Room)
               from type in Types(other)
               where words.Contains(type.Name) && !known.Contains(type.Name) && (!type.IsGeneric || code.Contains(type.Name + "<", StringComparison.Ordinal)) // System.Text has an Ascii too
               select type.Name;
    }

    /// <summary>The types at the top of a file.</summary>
    public static IEnumerable<(string Name, bool IsPublic, bool IsGeneric)> Types(SourceFile file) =>
        Declaration().Matches(file.Code).Select(match => (match.Groups["name"].Value, match.Groups["access"].Value == "public", match.Groups["generic"].Success));

    /// <summary>The namespace that a file declares.</summary>
    public static string Namespace(SourceFile file) => NamespaceLine().Match(file.Code).Groups["name"].Value;

    private static bool Knows(string room, string other) => room == other || Rooms[room].Contains(other);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\[JsonConverter\([^\]]*\)\]")]
    private static partial Regex Converter();

    [GeneratedRegex(
        @"^(?<access>public|internal) (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:class|struct|interface|enum|record struct|record) (?<name>\w+)(?<generic><)?",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
