using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>A checked-in file that follows from what is built, so that a change of it is seen and meant: tests compare it, and write it anew where they are asked to.</summary>
internal static class AcceptedFile
{
    /// <summary>The environment variable that is 1 where the files are to be written.</summary>
    public const string Variable = "SMTPREPLYCODES_ACCEPT";

    /// <summary>The lines of the file, after it was written anew if that is asked for; none where there is no file.</summary>
    public static string[] Lines(string text, params string[] path)
    {
        var file = Checkout.File(path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
            File.WriteAllText(file, text);
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
