using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainIOThreadInfo</c> (64-bit).</summary>
[CStruct("_virDomainIOThreadInfo", "libvirt-domain.h", "1.2.14", "virDomainIOThreadInfo")]
[WrittenFrom(typeof(DomainIOThreadInfo))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirDomainIOThreadInfo
{
    [FieldOffset(0), CField("unsigned int")]
    public uint iothread_id;

    [FieldOffset(8), CField("unsigned char *")]
    public nint cpumap;

    [FieldOffset(16), CField("int", CountOf = "Cpumap")]
    public int cpumaplen;
}
