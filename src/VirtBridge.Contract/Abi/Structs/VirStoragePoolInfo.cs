using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virStoragePoolInfo</c> (64-bit).</summary>
[CStruct("_virStoragePoolInfo", "libvirt-storage.h", "0.4.1", "virStoragePoolInfo")]
[WrittenFrom(typeof(StoragePoolGetInfoResult))]
[StructLayout(LayoutKind.Explicit, Size = 32)]
public struct VirStoragePoolInfo
{
    [FieldOffset(0), CField("int")]
    public int state;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong capacity;

    [FieldOffset(16), CField("long long unsigned int")]
    public ulong allocation;

    [FieldOffset(24), CField("long long unsigned int")]
    public ulong available;
}
