using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainInfo</c> (64-bit).</summary>
[CStruct("_virDomainInfo", "libvirt-domain.h", "0.0.1", "virDomainInfo")]
[WrittenFrom(typeof(DomainGetInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 40)]
public struct VirDomainInfo
{
    [FieldOffset(0), CField("unsigned char")]
    public byte state;

    [FieldOffset(8), CField("long unsigned int")]
    public ulong maxMem;

    [FieldOffset(16), CField("long unsigned int")]
    public ulong memory;

    [FieldOffset(24), CField("short unsigned int")]
    public ushort nrVirtCpu;

    [FieldOffset(32), CField("long long unsigned int")]
    public ulong cpuTime;
}
