namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>The libraries that read logs and events keep the rules of the core: no clock, culture, chance, reflection or regular expression, and one namespace for what users meet.</summary>
public class ReaderTests
{
    [Fact]
    public void No_file_names_what_is_forbidden() =>
        SourceFile.OfReaders.SelectMany(file => Forbidden.Names(file.Text).Select(name => $"{file.Path} names {name}")).Should().BeEmpty();

    [Fact]
    public void Every_file_holds_a_type() => SourceFile.OfReaders.Where(file => !House.Types(file).Any()).Select(file => file.Path).Should().BeEmpty();

    [Fact]
    public void Public_types_live_in_the_one_namespace_and_internal_ones_in_that_of_their_room() =>
        SourceFile.OfReaders.SelectMany(file => House.Types(file).Where(type => House.Namespace(file) != NamespaceOf(file, type.IsPublic)).Select(type => $"{file.Path} holds {type.Name}")).Should().BeEmpty();

    private static string NamespaceOf(SourceFile file, bool isPublic) => isPublic ? "SmtpReplyCodes" : file.Room.Length == 0 ? file.Library : $"{file.Library}.{file.Room}";
}
