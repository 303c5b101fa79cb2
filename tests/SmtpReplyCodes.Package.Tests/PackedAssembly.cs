using System.Reflection;
using System.Runtime.Loader;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The library's assembly as it lies in the package.</summary>
internal static class PackedAssembly
{
    /// <summary>Loads the assembly of a framework, apart from all others of its name.</summary>
    public static Assembly Load(PackageFile package, string framework)
    {
        using var stream = new MemoryStream(package[$"lib/{framework}/SmtpReplyCodes.dll"]);
        return new AssemblyLoadContext(framework).LoadFromStream(stream);
    }
}
