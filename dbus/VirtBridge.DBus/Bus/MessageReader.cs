using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.DBus.Bus;

/// <summary>Reads a message's body in order. Only usable on the bus thread, before a method's first wait.</summary>
internal sealed unsafe class MessageReader(nint message)
{
    /// <summary>The most elements an array from a caller may have.</summary>
    public const int MaxElements = 65536;

    public byte Byte() => Basic<byte>('y');

    public bool Boolean() => Basic<int>('b') != 0;

    public int Int32() => Basic<int>('i');

    public uint UInt32() => Basic<uint>('u');

    public long Int64() => Basic<long>('x');

    public ulong UInt64() => Basic<ulong>('t');

    public double Double() => Basic<double>('d');

    public string String() => Text('s');

    public string[] Paths() => Array('o', () => Text('o'));

    public string[] Strings() => Array('s', () => Text('s'));

    public bool[] Booleans() => Array('b', Boolean);

    public uint[] UInt32s() => Array('u', UInt32);

    /// <summary>Steps into a structure of these contents; its values are read one by one.</summary>
    public void EnterStruct(string contents) => Check(SdBus.EnterContainer(message, (byte)'r', contents));

    public byte[] Bytes()
    {
        Check(SdBus.ReadArray(message, (byte)'y', out var data, out var size));
        return new ReadOnlySpan<byte>(data, checked((int)size)).ToArray();
    }

    /// <summary>A copy of a passed file, which the caller of this method owns.</summary>
    public SafeFileHandle File()
    {
        var copy = Libc.Fcntl(Basic<int>('h'), Libc.DuplicateCloseOnExec, 3);
        return copy >= 0
            ? new SafeFileHandle(copy, ownsHandle: true)
            : throw BusFault.LimitsExceeded("cannot take over a passed file: " + Marshal.GetLastPInvokeErrorMessage());
    }

    public SafeFileHandle[] Files()
    {
        var files = Array('h', File);
        if (files.Length > FileSet.MaxFiles)
        {
            foreach (var file in files)
            {
                file.Dispose();
            }

            throw BusFault.LimitsExceeded($"{files.Length} files were passed, at most {FileSet.MaxFiles} can be");
        }

        return files;
    }

    public TypedParameter[] TypedParameters()
    {
        var list = new List<TypedParameter>();
        Check(SdBus.EnterContainer(message, (byte)'a', "{sv}"));
        while (Enter('e', "sv"))
        {
            var name = Text('s');
            if (list.Count >= MaxElements || name.Length > TypedParameter.MaxFieldLength)
            {
                throw BusFault.InvalidArgs($"parameter '{name}' is one too many or its name is too long");
            }

            list.Add(new(name, Variant(name)));
            Exit();
        }

        Exit();
        return [.. list];
    }

    /// <summary>Steps into a variant that must hold <paramref name="signature"/>.</summary>
    public void OpenVariant(string property, string signature)
    {
        var (_, contents) = Peek();
        if (contents != signature)
        {
            throw BusFault.InvalidArgs($"Error setting property “{property}”: Expected type “{signature}” but got “{contents}”");
        }

        Check(SdBus.EnterContainer(message, (byte)'v', signature));
    }

    private TypedValue Variant(string name)
    {
        var (_, contents) = Peek();
        Check(SdBus.EnterContainer(message, (byte)'v', contents));
        var value = contents switch
        {
            "i" => TypedValue.Of(Int32()),
            "u" => TypedValue.Of(UInt32()),
            "x" => TypedValue.Of(Int64()),
            "t" => TypedValue.Of(UInt64()),
            "d" => TypedValue.Of(Double()),
            "b" => TypedValue.Of(Boolean()),
            "s" => TypedValue.Of(Text('s')),
            "v" => Variant(name),
            _ => throw BusFault.InvalidArgs($"parameter '{name}' has type '{contents}', which no libvirt parameter has"),
        };
        Exit();
        return value;
    }

    private T Basic<T>(char type)
        where T : unmanaged
    {
        T value;
        var result = SdBus.ReadBasic(message, (byte)type, &value);
        return result > 0 ? value : throw Malformed(result);
    }

    private string Text(char type)
    {
        byte* text;
        var result = SdBus.ReadBasic(message, (byte)type, &text);
        return result > 0 ? Marshal.PtrToStringUTF8((nint)text) ?? "" : throw Malformed(result);
    }

    private T[] Array<T>(char type, Func<T> element)
    {
        var list = new List<T>();
        Check(SdBus.EnterContainer(message, (byte)'a', type.ToString()));
        while (Peek().Type != 0)
        {
            if (list.Count >= MaxElements)
            {
                throw BusFault.LimitsExceeded($"an array has more than {MaxElements} elements");
            }

            list.Add(element());
        }

        Exit();
        return [.. list];
    }

    private (byte Type, string? Contents) Peek()
    {
        Check(SdBus.PeekType(message, out var type, out var contents));
        return (type, Marshal.PtrToStringUTF8((nint)contents));
    }

    private bool Enter(char type, string contents)
    {
        var result = SdBus.EnterContainer(message, (byte)type, contents);
        Check(result);
        return result > 0;
    }

    private void Exit() => Check(SdBus.ExitContainer(message));

    private static void Check(int result)
    {
        if (result < 0)
        {
            throw Malformed(result);
        }
    }

    private static BusFault Malformed(int result) =>
        BusFault.InvalidArgs($"the message's body cannot be read (error {-result})");
}
