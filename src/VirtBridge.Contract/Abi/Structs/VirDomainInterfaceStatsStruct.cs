using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainInterfaceStatsStruct</c> (64-bit).</summary>
[CStruct("_virDomainInterfaceStats", "libvirt-domain.h", "0.3.3", "virDomainInterfaceStatsStruct")]
[WrittenFrom(typeof(DomainInterfaceStatsResult))]
[StructLayout(LayoutKind.Explicit, Size = 64)]
public struct VirDomainInterfaceStatsStruct
{
    [FieldOffset(0), CField("long long int")]
    public long rx_bytes;

    [FieldOffset(8), CField("long long int")]
    public long rx_packets;

    [FieldOffset(16), CField("long long int")]
    public long rx_errs;

    [FieldOffset(24), CField("long long int")]
    public long rx_drop;

    [FieldOffset(32), CField("long long int")]
    public long tx_bytes;

    [FieldOffset(40), CField("long long int")]
    public long tx_packets;

    [FieldOffset(48), CField("long long int")]
    public long tx_errs;

    [FieldOffset(56), CField("long long int")]
    public long tx_drop;
}
