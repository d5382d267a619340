using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainBlockInfo</c> (64-bit).</summary>
[CStruct("_virDomainBlockInfo", "libvirt-domain.h", "0.8.1", "virDomainBlockInfo")]
[WrittenFrom(typeof(DomainGetBlockInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirDomainBlockInfo
{
    [FieldOffset(0), CField("long long unsigned int")]
    public ulong capacity;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong allocation;

    [FieldOffset(16), CField("long long unsigned int")]
    public ulong physical;
}
