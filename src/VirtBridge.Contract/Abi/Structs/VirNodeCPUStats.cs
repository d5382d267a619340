using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virNodeCPUStats</c> (64-bit).</summary>
[CStruct("_virNodeCPUStats", "libvirt-host.h", "0.9.3", "virNodeCPUStats")]
[WrittenFrom(typeof(NodeCpuStatsEntry))]
[StructLayout(LayoutKind.Explicit, Size = 88)]
public unsafe struct VirNodeCPUStats
{
    [FieldOffset(0), CField("char", Array = 80)]
    public fixed byte field[80];

    [FieldOffset(80), CField("long long unsigned int")]
    public ulong value;
}
