using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virNodeInfo</c> (64-bit).</summary>
[CStruct("_virNodeInfo", "libvirt-host.h", "0.1.0", "virNodeInfo")]
[WrittenFrom(typeof(NodeGetInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 64)]
public unsafe struct VirNodeInfo
{
    [FieldOffset(0), CField("char", Array = 32)]
    public fixed byte model[32];

    [FieldOffset(32), CField("long unsigned int")]
    public ulong memory;

    [FieldOffset(40), CField("unsigned int")]
    public uint cpus;

    [FieldOffset(44), CField("unsigned int")]
    public uint mhz;

    [FieldOffset(48), CField("unsigned int")]
    public uint nodes;

    [FieldOffset(52), CField("unsigned int")]
    public uint sockets;

    [FieldOffset(56), CField("unsigned int")]
    public uint cores;

    [FieldOffset(60), CField("unsigned int")]
    public uint threads;
}
