using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virConnectCredential</c> (64-bit).</summary>
[CStruct("_virConnectCredential", "libvirt-host.h", "0.4.1", "virConnectCredential")]
[StructLayout(LayoutKind.Explicit, Size = 48)]
public struct VirConnectCredential
{
    [FieldOffset(0), CField("int")]
    public int type;

    [FieldOffset(8), CField("const char *")]
    public nint prompt;

    [FieldOffset(16), CField("const char *")]
    public nint challenge;

    [FieldOffset(24), CField("const char *")]
    public nint defresult;

    [FieldOffset(32), CField("char *")]
    public nint result;

    [FieldOffset(40), CField("unsigned int")]
    public uint resultlen;
}
