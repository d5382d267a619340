using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainJobInfo</c> (64-bit).</summary>
[CStruct("_virDomainJobInfo", "libvirt-domain.h", "0.7.7", "virDomainJobInfo")]
[WrittenFrom(typeof(DomainGetJobInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 96)]
public struct VirDomainJobInfo
{
    [FieldOffset(0), CField("int")]
    public int type;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong timeElapsed;

    [FieldOffset(16), CField("long long unsigned int")]
    public ulong timeRemaining;

    [FieldOffset(24), CField("long long unsigned int")]
    public ulong dataTotal;

    [FieldOffset(32), CField("long long unsigned int")]
    public ulong dataProcessed;

    [FieldOffset(40), CField("long long unsigned int")]
    public ulong dataRemaining;

    [FieldOffset(48), CField("long long unsigned int")]
    public ulong memTotal;

    [FieldOffset(56), CField("long long unsigned int")]
    public ulong memProcessed;

    [FieldOffset(64), CField("long long unsigned int")]
    public ulong memRemaining;

    [FieldOffset(72), CField("long long unsigned int")]
    public ulong fileTotal;

    [FieldOffset(80), CField("long long unsigned int")]
    public ulong fileProcessed;

    [FieldOffset(88), CField("long long unsigned int")]
    public ulong fileRemaining;
}
