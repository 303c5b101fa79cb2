using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>Bytes that stay where they are in memory, as the resources of an assembly do.</summary>
internal sealed class PinnedBytes(byte[] bytes) : IDisposable
{
    private GCHandle _handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);

    public unsafe UnmanagedMemoryStream Stream(int? length = null) => new((byte*)_handle.AddrOfPinnedObject(), length ?? bytes.Length);

    public void Dispose() => _handle.Free();
}
