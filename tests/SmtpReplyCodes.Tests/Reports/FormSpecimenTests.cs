using System.Text.Json;
using SmtpReplyCodes.Mime;
using SmtpReplyCodes.Reports;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Each form of <c>Data/systems</c> is known in its specimens, whose results stand beside them.</summary>
public class FormSpecimenTests
{
    private static readonly JsonDocumentOptions Jsonc = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string, string> Specimens => [.. Directory.GetFiles(Checkout.File("src", "SmtpReplyCodes", "Data", "systems"), "*.jsonc").Order(StringComparer.Ordinal).SelectMany(SpecimensIn)];

    [Theory]
    [MemberData(nameof(Specimens))]
    public void A_specimen_shows_its_form(string form, string specimen)
    {
        var message = new Specimen(specimen).Bytes;

        (TextOf(message).Form?.Id).Should().Be(form);
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public void And_the_system_that_wrote_it(string form, string specimen)
    {
        var report = DeliveryReport.Read(new Specimen(specimen).Bytes);
        var system = Enumerable.Range(0, FormTables.Starts.Length).Select(BounceForms.Get).Single(known => known.Id == form).System;

        if (report.Kind == DeliveryReportKind.None)
            report.MailSystem.Should().BeNull();
        else
            Origins(report.MailSystem).Should().Contain(system);
    }

    /// <summary>A system and those it is based on.</summary>
    private static IEnumerable<string> Origins(MailSystem? system)
    {
        for (; system is not null; system = system.BasedOn)
            yield return system.Id;
    }

    private static IEnumerable<(string, string)> SpecimensIn(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file), Jsonc);
        if (!json.RootElement.TryGetProperty("bounces", out var bounces))
            return [];
        return [.. bounces.EnumerateArray().SelectMany(form => form.GetProperty("specimens").EnumerateArray().Select(specimen => (form.GetProperty("id").GetString()!, specimen.GetString()!)))];
    }

    private static ReportText TextOf(byte[] message)
    {
        var start = MessageStart.Find(message);
        if (!HeaderReader.IsField(message.AsSpan(start)))
            return ReportText.Read(Charsets.GetString(message, default));
        var parts = MimeReader.Read(message, start, new MimeLimits(1_000, 20, 100_000), out _);
        return ReportText.Read(HumanText.Read(message, parts, new ReportDraft(ReportOptions.Default)), MessageKind.Read(message, MessageHeader.Read(message, start)).FormMarks);
    }
}
