using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virConnectAuth</c> (64-bit).</summary>
[CStruct("_virConnectAuth", "libvirt-host.h", "0.4.1", "virConnectAuth")]
[StructLayout(LayoutKind.Explicit, Size = 32)]
public struct VirConnectAuth
{
    [FieldOffset(0), CField("int *")]
    public nint credtype;

    [FieldOffset(8), CField("unsigned int")]
    public uint ncredtype;

    [FieldOffset(16), CField("virConnectAuthCallbackPtr")]
    public nint cb;

    [FieldOffset(24), CField("void *")]
    public nint cbdata;
}
