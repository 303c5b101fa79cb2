using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Benchmarks.StartUp;

/// <summary>User and system CPU time of a program from its start to its end.</summary>
/// <remarks>
/// On Linux the kernel's account of ended children, before and after: it is exact, holds all threads, and is complete because a child counts
/// from the moment it was waited for. Elsewhere <see cref="Process.TotalProcessorTime"/>, which is coarser on some systems.
/// </remarks>
internal static partial class CpuTime
{
    private const int OfChildren = -1;

    public static string Source => OperatingSystem.IsLinux() ? "getrusage(RUSAGE_CHILDREN)" : "Process.TotalProcessorTime";

    /// <summary>Runs the program to its end. It must say that all went well, so that nothing is measured but what was meant.</summary>
    public static TimeSpan Of(StartUpProgram program)
    {
        var before = OfEndedChildren();
        using var process = Process.Start(program.Command, program.Arguments());
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
        return OperatingSystem.IsLinux() ? OfEndedChildren() - before : process.TotalProcessorTime;
    }

    private static TimeSpan OfEndedChildren()
    {
        if (!OperatingSystem.IsLinux())
            return TimeSpan.Zero;
        return getrusage(OfChildren, out var usage) == 0
            ? usage.User.Span + usage.System.Span
            : throw new InvalidOperationException($"getrusage failed: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int getrusage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public nint Seconds;
        public nint Microseconds;

        public readonly TimeSpan Span => TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMicroseconds(Microseconds);
    }

    /// <summary>The kernel's <c>struct rusage</c>: two times, then fourteen counters that nobody asks for here.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public TimeValue User;
        public TimeValue System;
    }
}
