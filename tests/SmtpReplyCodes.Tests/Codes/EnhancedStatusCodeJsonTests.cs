using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Codes;

/// <summary>In JSON a code is a string, and no code is null; anything else is refused.</summary>
public partial class EnhancedStatusCodeJsonTests
{
    private static readonly Delivery SomeDelivery = new(
        new(5, 7, 509),
        null,
        default,
        new Dictionary<string, EnhancedStatusCode> { ["a"] = new(4, 2, 2), ["b"] = default });

    private const string SomeJson = """{"Status":"5.7.509","Other":null,"None":null,"ByName":{"a":"4.2.2","b":null}}""";

    [Theory]
    [InlineData("5.1.1")]
    [InlineData("2.0.0")]
    [InlineData("5.7.999")]
    public void Is_a_string(string text)
    {
        var code = EnhancedStatusCode.Parse(text);

        JsonSerializer.Serialize(code).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<EnhancedStatusCode>($"\"{text}\"").Should().Be(code);
        JsonSerializer.Deserialize<EnhancedStatusCode?>($"\"{text}\"").Should().Be(code);
    }

    [Fact]
    public void No_code_is_null_both_ways()
    {
        JsonSerializer.Serialize(default(EnhancedStatusCode)).Should().Be("null");
        JsonSerializer.Serialize((EnhancedStatusCode?)null).Should().Be("null");
        JsonSerializer.Deserialize<EnhancedStatusCode>("null").Should().Be(default(EnhancedStatusCode));
        JsonSerializer.Deserialize<EnhancedStatusCode?>("null").Should().BeNull();
    }

    [Fact]
    public void Escaped_characters_are_read() => JsonSerializer.Deserialize<EnhancedStatusCode>("\"\\u0035.1.1\"").Should().Be(new EnhancedStatusCode(5, 1, 1));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"5.1\"")]
    [InlineData("\"5.1.1 \"")]
    [InlineData("\"3.1.1\"")]
    [InlineData("\"5.01.1\"")]
    [InlineData("\"5.1.1000\"")]
    [InlineData("\"unknown\"")]
    [InlineData("5")]
    [InlineData("5.1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[5,1,1]")]
    [InlineData("{\"class\":5}")]
    [InlineData("\"5.1.1")]
    [InlineData("")]
    public void Anything_else_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<EnhancedStatusCode>(json);
        var readNullable = () => JsonSerializer.Deserialize<EnhancedStatusCode?>(json);

        read.Should().Throw<JsonException>();
        readNullable.Should().Throw<JsonException>();
    }

    [Fact]
    public void Works_as_property_and_as_value_of_a_dictionary()
    {
        JsonSerializer.Serialize(SomeDelivery).Should().Be(SomeJson);
        JsonSerializer.Deserialize<Delivery>(SomeJson).Should().BeEquivalentTo(SomeDelivery);
    }

    [Fact]
    public void Works_with_source_generation()
    {
        JsonSerializer.Serialize(SomeDelivery, DeliveryJson.Default.Delivery).Should().Be(SomeJson);
        JsonSerializer.Deserialize(SomeJson, DeliveryJson.Default.Delivery).Should().BeEquivalentTo(SomeDelivery);
    }

    public sealed record Delivery(EnhancedStatusCode Status, EnhancedStatusCode? Other, EnhancedStatusCode None, IReadOnlyDictionary<string, EnhancedStatusCode> ByName);

    [JsonSerializable(typeof(Delivery))]
    private sealed partial class DeliveryJson : JsonSerializerContext;
}
