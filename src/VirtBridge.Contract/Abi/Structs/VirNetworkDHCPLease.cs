using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virNetworkDHCPLease</c> (64-bit).</summary>
[CStruct("_virNetworkDHCPLease", "libvirt-network.h", "1.2.6", "virNetworkDHCPLease")]
[WrittenFrom(typeof(NetworkDhcpLease))]
[StructLayout(LayoutKind.Explicit, Size = 72)]
public struct VirNetworkDHCPLease
{
    [FieldOffset(0), CField("char *")]
    public nint iface;

    [FieldOffset(8), CField("long long int")]
    public long expirytime;

    [FieldOffset(16), CField("int")]
    public int type;

    [FieldOffset(24), CField("char *")]
    public nint mac;

    [FieldOffset(32), CField("char *")]
    public nint iaid;

    [FieldOffset(40), CField("char *")]
    public nint ipaddr;

    [FieldOffset(48), CField("unsigned int")]
    public uint prefix;

    [FieldOffset(56), CField("char *")]
    public nint hostname;

    [FieldOffset(64), CField("char *")]
    public nint clientid;
}
