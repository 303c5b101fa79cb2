namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>
/// The library is a house of rooms that lean on each other in one direction: Codes, then Parsing and Phrases, then Diagnosis, then the root, then Json. A
/// room never imports what lies above it.
/// </summary>
public class HouseTests
{
    [Fact]
    public void Every_folder_with_code_is_a_room_whose_place_is_known() =>
        SourceFile.OfLibrary.Select(file => file.Room).Distinct().Should().BeEquivalentTo(House.Rooms.Keys);

    [Fact]
    public void No_room_names_one_above_it() =>
        Each(file => House.ForeignRooms(file).Select(room => $"{file.Path} names {room}")).Should().BeEmpty();

    [Fact]
    public void No_room_names_a_type_of_one_above_it() =>
        Each(file => House.ForeignTypes(file, SourceFile.OfLibrary).Select(type => $"{file.Path} names {type}")).Should().BeEmpty();

    [Fact]
    public void Every_file_holds_a_type() => SourceFile.OfLibrary.Where(file => !file.Path.EndsWith(".g.cs", StringComparison.Ordinal) && !House.Types(file).Any()).Should().BeEmpty();

    [Fact]
    public void Public_types_live_in_the_one_namespace_and_internal_ones_in_that_of_their_room() =>
        Each(file => House.Types(file).Where(type => House.Namespace(file) != NamespaceOf(file, type.IsPublic)).Select(type => $"{file.Path} holds {type.Name}")).Should().BeEmpty();

    private static string NamespaceOf(SourceFile file, bool isPublic) => isPublic || file.Room.Length == 0 ? "SmtpReplyCodes" : "SmtpReplyCodes." + file.Room;

    private static IEnumerable<string> Each(Func<SourceFile, IEnumerable<string>> check) => SourceFile.OfLibrary.SelectMany(check);
}
