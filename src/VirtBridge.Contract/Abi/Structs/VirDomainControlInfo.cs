using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainControlInfo</c> (64-bit).</summary>
[CStruct("_virDomainControlInfo", "libvirt-domain.h", "0.9.3", "virDomainControlInfo")]
[WrittenFrom(typeof(DomainGetControlInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct VirDomainControlInfo
{
    [FieldOffset(0), CField("unsigned int")]
    public uint state;

    [FieldOffset(4), CField("unsigned int")]
    public uint details;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong stateTime;
}
