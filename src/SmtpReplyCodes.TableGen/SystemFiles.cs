using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Systems;

namespace SmtpReplyCodes.TableGen;

/// <summary>Writes what mail systems are and how they show themselves.</summary>
internal static class SystemFiles
{
    /// <summary>What varies in the marks of a system.</summary>
    private static readonly string[] Slots = ["{version}", "{host}", "{number}"];

    /// <summary>The generated file.</summary>
    /// <exception cref="DataException">A row has a mistake.</exception>
    public static string Rows(Knowledge knowledge)
    {
        foreach (var system in knowledge.Systems)
            Check(system, knowledge);
        CheckNames(knowledge);
        var code = new CodeWriter("The mail systems, a line a field in the order of SystemField.", "Data/systems");
        code.Line("namespace SmtpReplyCodes.Systems;").Line();
        code.Open("internal static class SystemTables");
        new RowWriter(knowledge.Alphabet.Write).AddAll(code, knowledge.Systems.Select(Text)).Write(code);
        return code.Close().ToString();
    }

    private static string[] Text(SystemRow row)
    {
        var identity = row.Identity;
        var fields = new string[(int)SystemField.Marks + Enum.GetValues<MailSystemClue>().Length];
        fields[(int)SystemField.Id] = row.Id;
        fields[(int)SystemField.Name] = row.Name;
        fields[(int)SystemField.Kind] = row.Kind;
        fields[(int)SystemField.Aliases] = RowWriter.List(identity.Aliases);
        fields[(int)SystemField.Vendor] = identity.Vendor ?? "";
        fields[(int)SystemField.Era] = identity.Era;
        fields[(int)SystemField.BasedOn] = identity.BasedOn ?? "";
        fields[(int)SystemField.Provider] = identity.Provider ?? "";
        fields[(int)SystemField.About] = identity.About;
        fields[(int)SystemField.Reports] = identity.Reports;
        fields[(int)SystemField.Log] = identity.Log ?? "";
        fields[(int)SystemField.Configuration] = identity.Configuration ?? "";
        fields[(int)SystemField.Basis] = identity.Basis;
        fields[(int)SystemField.References] = RowWriter.List(identity.References);
        foreach (var clue in Enum.GetValues<MailSystemClue>())
            fields[(int)SystemField.Marks + (int)clue] = RowWriter.List(row.Greeting.Where(place => place.In == Kebab.Name(clue)).SelectMany(place => place.Marks));
        return fields;
    }

    private static void Check(SystemRow row, Knowledge knowledge)
    {
        var identity = row.Identity;
        Require(row, Kebab.TryRead<MailSystemKind>(row.Kind, out _), $"identity: there is no kind \"{row.Kind}\"; there are {EnumNames.Of<MailSystemKind>()}");
        Require(row, Kebab.TryRead<MailSystemEra>(identity.Era, out _), $"identity: there is no era \"{identity.Era}\"; there are {EnumNames.Of<MailSystemEra>()}");
        Require(row, Kebab.TryRead<MailSystemReports>(identity.Reports, out _), $"identity: it cannot report in the way \"{identity.Reports}\", only in {EnumNames.Of<MailSystemReports>()}");
        Require(row, identity.BasedOn is null || (identity.BasedOn != row.Id && knowledge.Systems.Any(system => system.Id == identity.BasedOn)), $"it is based on \"{identity.BasedOn}\", which is no other system");
        Require(row, identity.Provider is null || knowledge.Providers.Any(provider => provider.Provider == identity.Provider), $"there is no provider \"{identity.Provider}\"");
        CheckBasis(row, identity.Basis, identity.References);
        foreach (var place in row.Greeting)
            Check(row, place);
    }

    private static void Check(SystemRow row, GreetingRow place)
    {
        Require(row, Kebab.TryRead<MailSystemClue>(place.In, out _), $"a greeting cannot stand in \"{place.In}\", only in {EnumNames.Of<MailSystemClue>()}");
        CheckBasis(row, place.Basis, place.References);
        foreach (var mark in place.Marks)
        {
            Require(row, !Slots.Aggregate(mark, (rest, slot) => rest.Replace(slot, "", StringComparison.Ordinal)).AsSpan().ContainsAny('{', '}', '\t'), $"\"{mark}\": in braces stands {string.Join(" or ", Slots)}");
            Require(row, mark.Trim() == mark && !mark.Contains("  ", StringComparison.Ordinal), $"\"{mark}\": one blank stands for any number of them, and none at the ends");
            var shape = new MarkShape(mark);
            Require(row, shape.Weight > 0 && place.Examples.Any(example => MailSystems.Shows(shape, Kebab.Read<MailSystemClue>(place.In), example)), $"\"{mark}\": no example shows it");
        }

        var shapes = place.Marks.Select(mark => new MarkShape(mark)).ToList();
        foreach (var example in place.Examples)
            Require(row, shapes.Exists(shape => MailSystems.Shows(shape, Kebab.Read<MailSystemClue>(place.In), example)), $"\"{example}\" shows no mark");
    }

    private static void CheckBasis(SystemRow row, string basis, IReadOnlyList<string> references)
    {
        if (!Kebab.TryRead<MailSystemBasis>(basis, out var read))
            throw new DataException($"{row.Id}: there is no basis \"{basis}\".");
        Require(row, references.Count > 0 || read is MailSystemBasis.Observed or MailSystemBasis.Remembered or MailSystemBasis.None, $"what rests on {basis} says where that can be read");
    }

    private static void CheckNames(Knowledge knowledge)
    {
        var names = knowledge.Systems.SelectMany(row => new[] { row.Id, row.Name }.Concat(row.Identity.Aliases).Select(MailSystems.Bare).Distinct().Select(name => (name, row.Id)));
        foreach (var same in names.GroupBy(pair => pair.name, pair => pair.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            throw new DataException($"{string.Join(" and ", same)} have the same name, {same.Key}.");
    }

    private static void Require(SystemRow row, bool isRight, string problem)
    {
        if (!isRight)
            throw new DataException($"{row.Id}: {problem}.");
    }
}
