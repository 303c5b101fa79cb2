using System.Diagnostics.CodeAnalysis;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>
/// What others can use of each library stands in <c>PublicApi.txt</c> beside its project, so that a change of it is seen and meant. The files are
/// written anew by these tests where <see cref="AcceptedFile.Variable"/> is 1.
/// </summary>
public class PublicApiTests(Packing packing)
{
    public static TheoryData<string> Libraries => new(Packing.Library, Packing.MailKit, Packing.Logging, Packing.Logs, Packing.Events);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_api_is_the_one_that_was_accepted(string id)
    {
        var api = Api(id, "net10.0");
        var accepted = AcceptedFile.Lines(api, "src", id, "PublicApi.txt");

        string.Join('\n', Difference(accepted, api.Split('\n'))).Should().BeEmpty(
            $"src/{id}/PublicApi.txt has what users may rely on, and a line with - breaks them; if the change is meant, run these tests again with {AcceptedFile.Variable}=1 and commit the file");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_framework_is_offered_the_same(string id) => Difference(Api(id, "net10.0").Split('\n'), Api(id, "net8.0").Split('\n')).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(Shape), """
        public abstract class PublicApiTests.Shape : IDisposable
            const int Sides = 4
            protected Shape(string name)
            string? this[int index] { get; }
            required string Name { get; init; }
            void Dispose()
            abstract IReadOnlyList<string?>? Parts(params string[] names)
            override string ToString()
            static bool TryFind<T>(string text, [NotNullWhen(true)] out PublicApiTests.Shape? found, T? otherwise, int most = 3, DayOfWeek day = DayOfWeek.Monday, CancellationToken cancellationToken = default) where T : struct

        """)]
    [InlineData(typeof(Point), """
        public readonly record struct PublicApiTests.Point : IEquatable<PublicApiTests.Point>
            Point(int X, string? Label)
            string? Label { get; init; }
            int X { get; init; }

        """)]
    [InlineData(typeof(Side), """
        public enum PublicApiTests.Side
            Left = -1
            Right = 1

        """)]
    [InlineData(typeof(ExtensionsOfText), """
        public static class ExtensionsOfText
            static string Twice(this string text, string between = ", ")

        """)]
    public void A_type_is_written_with_all_that_users_can_rely_on(Type type, string api) => PublicApi.Of(type).Should().Be(api);

    private string Api(string id, string framework) => PublicApi.Of(PackedAssembly.Load(packing.Packages[id], framework));

    /// <summary>The lines that one has and the other has not, each with the type that it belongs to.</summary>
    private static string[] Difference(string[] before, string[] after) =>
        [.. Qualified(before).Except(Qualified(after)).Select(line => "- " + line), .. Qualified(after).Except(Qualified(before)).Select(line => "+ " + line)];

    private static IEnumerable<string> Qualified(string[] api)
    {
        var type = "";
        foreach (var line in api.Where(line => line.Length > 0))
        {
            type = line.StartsWith(' ') ? type : line;
            yield return line.StartsWith(' ') ? $"{type.Split(" : ")[0]}: {line.Trim()}" : line;
        }
    }

#pragma warning disable CA1034, CA1051, CA1062, CA1063, CA1720, CA1815, CA1816, CA1822, CA1024, CA2213, CA1008, CA1027, CA1068, CA1715 // Made up to show what is written.
    public abstract class Shape : IDisposable
    {
        public const int Sides = 4;

        [SetsRequiredMembers]
        protected Shape(string name) => Name = name;

        public required string Name { get; init; }

        public string? this[int index] => index == 0 ? Name : null;

        public abstract IReadOnlyList<string?>? Parts(params string[] names);

        public static bool TryFind<T>(string text, [NotNullWhen(true)] out Shape? found, T? otherwise, int most = 3, DayOfWeek day = DayOfWeek.Monday, CancellationToken cancellationToken = default)
            where T : struct
        {
            found = null;
            return false;
        }

        public void Dispose() => Hidden();

        public override string ToString() => Name;

        private static void Hidden()
        {
        }
    }

    public readonly record struct Point(int X, string? Label);

    public enum Side
    {
        Left = -1,
        Right = 1,
    }
#pragma warning restore
}

internal static class ExtensionsOfText
{
    public static string Twice(this string text, string between = ", ") => text + between + text;
}
