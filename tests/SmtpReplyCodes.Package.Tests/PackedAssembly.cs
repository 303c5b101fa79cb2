using System.Reflection;
using System.Runtime.Loader;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>The assembly of a library as it lies in its package.</summary>
internal static class PackedAssembly
{
    /// <summary>Loads the assembly of a framework, apart from all others of its name. What it refers to is that of these tests.</summary>
    public static Assembly Load(PackageFile package, string framework)
    {
        using var stream = new MemoryStream(package[$"lib/{framework}/{package.Id}.dll"]);
        return new AssemblyLoadContext(framework).LoadFromStream(stream);
    }
}
