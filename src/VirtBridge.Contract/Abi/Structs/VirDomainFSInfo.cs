using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainFSInfo</c> (64-bit).</summary>
[CStruct("_virDomainFSInfo", "libvirt-domain.h", "1.2.11", "virDomainFSInfo")]
[WrittenFrom(typeof(DomainFsinfo))]
[StructLayout(LayoutKind.Explicit, Size = 40)]
public struct VirDomainFSInfo
{
    [FieldOffset(0), CField("char *")]
    public nint mountpoint;

    [FieldOffset(8), CField("char *")]
    public nint name;

    [FieldOffset(16), CField("char *")]
    public nint fstype;

    [FieldOffset(24), CField("size_t", CountOf = "DevAliases")]
    public nuint ndevAlias;

    [FieldOffset(32), CField("char **", From = "DevAliases")]
    public nint devAlias;
}
