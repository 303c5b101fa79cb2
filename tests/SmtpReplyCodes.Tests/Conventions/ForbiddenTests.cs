namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>The library needs no regular expression, clock, culture, chance, reflection or environment: the same input gives the same answer anywhere.</summary>
public class ForbiddenTests
{
    /// <summary>The one door to the world outside: a file that the caller names.</summary>
    private const string Door = "SmtpReplyCodes/Diagnosis/Rules/SmtpRuleFile.cs names File";

    [Fact]
    public void No_file_of_the_library_names_any_but_the_one_that_loads_a_file_on_request() =>
        SourceFile.OfLibrary.SelectMany(file => Forbidden.Names(file.Text).Select(name => $"{file.Path} names {name}")).Should().Equal(Door);

    [Theory]
    [InlineData("using System.Text.RegularExpressions;", "RegularExpressions")]
    [InlineData("new Regex(\"a+\")", "Regex")]
    [InlineData("DateTime.Now", "DateTime.Now")]
    [InlineData("DateTimeOffset\n  .UtcNow", "DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System.GetUtcNow()", "TimeProvider")]
    [InlineData("Stopwatch.StartNew()", "Stopwatch")]
    [InlineData("a.Equals(b, StringComparison.CurrentCultureIgnoreCase)", "CurrentCultureIgnoreCase")]
    [InlineData("CultureInfo.CurrentUICulture", "CultureInfo.CurrentUICulture")]
    [InlineData("CultureInfo.GetCultureInfo(1)", "CultureInfo.GetCultureInfo")]
    [InlineData("new CultureInfo(1)", "newCultureInfo")]
    [InlineData("name.ToLower()", "ToLower")]
    [InlineData("$\"{name.ToUpper()}\"", "ToUpper")]
    [InlineData("Random.Shared.Next()", "Random")]
    [InlineData("Guid.NewGuid()", "NewGuid")]
    [InlineData("using System.Reflection;", "Reflection")]
    [InlineData("value.GetType()", "GetType")]
    [InlineData("typeof(T).GetProperties()", "GetProperties")]
    [InlineData("typeof(T).GetMethod(name)", "GetMethod")]
    [InlineData("Environment.MachineName", "Environment")]
    [InlineData("File.ReadAllText(path)", "File")]
    public void A_forbidden_name_is_seen(string source, string name) => Forbidden.Names(source).Should().Equal(name);

    [Theory]
    [InlineData("// DateTime.Now, Regex")]
    [InlineData("var x = \"no Regex, no DateTime.Now\";")]
    [InlineData("DateTime x; TimeSpan y;")]
    [InlineData("CultureInfo.InvariantCulture")]
    [InlineData("name.ToLowerInvariant()")]
    [InlineData("char.ToLower(c, CultureInfo.InvariantCulture)")]
    [InlineData("StringComparison.OrdinalIgnoreCase")]
    [InlineData("FileName IsRandom GetMethodically(")]
    public void Words_alike_comments_and_what_is_invariant_are_fine(string source) => Forbidden.Names(source).Should().BeEmpty();
}
