using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainStatsRecord</c> (64-bit).</summary>
[CStruct("_virDomainStatsRecord", "libvirt-domain.h", "1.2.8", "virDomainStatsRecord")]
[WrittenFrom(typeof(DomainStatsRecord))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirDomainStatsRecord
{
    [FieldOffset(0), CField("virDomainPtr")]
    public nint dom;

    [FieldOffset(8), CField("virTypedParameterPtr")]
    public nint @params;

    [FieldOffset(16), CField("int", CountOf = "Params")]
    public int nparams;
}
