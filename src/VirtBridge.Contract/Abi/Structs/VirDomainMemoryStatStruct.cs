using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainMemoryStatStruct</c> (64-bit).</summary>
[CStruct("_virDomainMemoryStat", "libvirt-domain.h", "0.7.5", "virDomainMemoryStatStruct")]
[WrittenFrom(typeof(DomainMemoryStat))]
[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct VirDomainMemoryStatStruct
{
    [FieldOffset(0), CField("int")]
    public int tag;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong val;
}
