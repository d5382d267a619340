using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virStorageVolInfo</c> (64-bit).</summary>
[CStruct("_virStorageVolInfo", "libvirt-storage.h", "0.4.1", "virStorageVolInfo")]
[WrittenFrom(typeof(StorageVolGetInfoResult))]
[WrittenFrom(typeof(StorageVolGetInfoFlagsResult))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirStorageVolInfo
{
    [FieldOffset(0), CField("int")]
    public int type;

    [FieldOffset(8), CField("long long unsigned int")]
    public ulong capacity;

    [FieldOffset(16), CField("long long unsigned int")]
    public ulong allocation;
}
