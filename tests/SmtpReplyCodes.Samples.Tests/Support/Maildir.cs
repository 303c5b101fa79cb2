using System.Globalization;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>A Maildir made for a test.</summary>
internal sealed class Maildir
{
    private readonly string _new;
    private int _count;

    public Maildir(string folder) => _new = Directory.CreateDirectory(Path.Combine(folder, "new")).FullName;

    /// <summary>Puts a message in.</summary>
    public void Add(byte[] message) => File.WriteAllBytes(Path.Combine(_new, (++_count).ToString("000", CultureInfo.InvariantCulture) + ".mx.example.net"), message);
}
