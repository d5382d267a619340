using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainBlockStatsStruct</c> (64-bit).</summary>
[CStruct("_virDomainBlockStats", "libvirt-domain.h", "0.3.3", "virDomainBlockStatsStruct")]
[WrittenFrom(typeof(DomainBlockStatsResult))]
[StructLayout(LayoutKind.Explicit, Size = 40)]
public struct VirDomainBlockStatsStruct
{
    [FieldOffset(0), CField("long long int")]
    public long rd_req;

    [FieldOffset(8), CField("long long int")]
    public long rd_bytes;

    [FieldOffset(16), CField("long long int")]
    public long wr_req;

    [FieldOffset(24), CField("long long int")]
    public long wr_bytes;

    [FieldOffset(32), CField("long long int")]
    public long errs;
}
