using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virTypedParameter</c> (64-bit).</summary>
[CStruct("_virTypedParameter", "libvirt-common.h", "0.9.2", "virTypedParameter", "virSchedParameter", "virBlkioParameter", "virMemoryParameter")]
[StructLayout(LayoutKind.Explicit, Size = 96)]
public unsafe struct VirTypedParameter
{
    [FieldOffset(0), CField("char", Array = 80)]
    public fixed byte field[80];

    [FieldOffset(80), CField("int")]
    public int type;

    [FieldOffset(88), CField("int", Union = "value")]
    public int i;

    [FieldOffset(88), CField("unsigned int", Union = "value")]
    public uint ui;

    [FieldOffset(88), CField("long long int", Union = "value")]
    public long l;

    [FieldOffset(88), CField("long long unsigned int", Union = "value")]
    public ulong ul;

    [FieldOffset(88), CField("double", Union = "value")]
    public double d;

    [FieldOffset(88), CField("char", Union = "value")]
    public sbyte b;

    [FieldOffset(88), CField("char *", Union = "value")]
    public nint s;
}
