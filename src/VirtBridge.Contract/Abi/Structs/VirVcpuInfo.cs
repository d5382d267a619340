using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virVcpuInfo</c> (64-bit).</summary>
[CStruct("_virVcpuInfo", "libvirt-domain.h", "0.1.4", "virVcpuInfo")]
[WrittenFrom(typeof(VcpuInfo))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirVcpuInfo
{
    [FieldOffset(0), CField("unsigned int")]
    public uint number;

    [FieldOffset(4), CField("int")]
    public int state;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong cpuTime;

    [FieldOffset(16), CField("int")]
    public int cpu;
}
