using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainBlockJobInfo</c> (64-bit).</summary>
[CStruct("_virDomainBlockJobInfo", "libvirt-domain.h", "0.9.4", "virDomainBlockJobInfo")]
[WrittenFrom(typeof(DomainGetBlockJobInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 32)]
public struct VirDomainBlockJobInfo
{
    [FieldOffset(0), CField("int")]
    public int type;

    [FieldOffset(8), CField("long unsigned int")]
    public ulong bandwidth;

    [FieldOffset(16), CField("virDomainBlockJobCursor")]
    public ulong cur;

    [FieldOffset(24), CField("virDomainBlockJobCursor")]
    public ulong end;
}
