using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virError</c> (64-bit).</summary>
[CStruct("_virError", "virterror.h", "0.1.0", "virError")]
[StructLayout(LayoutKind.Explicit, Size = 80)]
public struct VirError
{
    [FieldOffset(0), CField("int")]
    public int code;

    [FieldOffset(4), CField("int")]
    public int domain;

    [FieldOffset(8), CField("char *")]
    public nint message;

    [FieldOffset(16), CField("virErrorLevel")]
    public int level;

    [FieldOffset(24), CField("virConnectPtr")]
    public nint conn;

    [FieldOffset(32), CField("virDomainPtr")]
    public nint dom;

    [FieldOffset(40), CField("char *")]
    public nint str1;

    [FieldOffset(48), CField("char *")]
    public nint str2;

    [FieldOffset(56), CField("char *")]
    public nint str3;

    [FieldOffset(64), CField("int")]
    public int int1;

    [FieldOffset(68), CField("int")]
    public int int2;

    [FieldOffset(72), CField("virNetworkPtr")]
    public nint net;
}
