namespace SmtpReplyCodes.TestSupport;

/// <summary>Where the checkout lies, and the material beside it that only some machines have.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// A file of the shared material (labelled sets, what real servers said): below <c>SMTPREPLYCODES_SHARED</c>, else below <c>shared</c>
    /// beside the checkout. Skips the test, saying so, where it is absent.
    /// </summary>
    public static string SharedFile(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("SMTPREPLYCODES_SHARED") ?? Path.Combine(Path.GetDirectoryName(Root)!, "shared");
        var file = Path.Combine([folder, .. parts]);
        Assert.SkipUnless(System.IO.File.Exists(file), $"The shared material is absent: no {string.Join('/', parts)} below SMTPREPLYCODES_SHARED or ../shared.");
        return file;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "SmtpReplyCodes.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the checkout.");
    }
}
