namespace SmtpReplyCodes.Diagnosis;

/// <summary>Compares the name of a host with names that rules give.</summary>
internal static class HostNames
{
    /// <summary>Whether the host is one of these or stands below one. Nothing fits a host that is not known.</summary>
    /// <param name="names">The names, parted by tabs.</param>
    /// <param name="host">The host, maybe with a dot at its end; null when it is not known.</param>
    public static bool AnyFits(string? names, string? host)
    {
        if (names is null || host is null)
            return false;
        var rest = host.AsSpan().TrimEnd('.');
        foreach (var name in names.Split('\t'))
        {
            if (rest.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || rest[^(name.Length + 1)] == '.'))
                return true;
        }

        return false;
    }
}
