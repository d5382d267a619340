using System.Runtime.InteropServices;
using System.Text;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>A null-terminated array of C strings (argv, envp) outside the managed heap.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private byte** _array;

    public NativeStrings(IReadOnlyList<string> texts)
    {
        var bytes = 0;
        foreach (var text in texts)
        {
            if (text.Contains('\0'))
            {
                throw new ArgumentException("a text for a process holds a zero byte", nameof(texts));
            }

            bytes += Encoding.UTF8.GetByteCount(text) + 1;
        }

        var table = (texts.Count + 1) * sizeof(byte*);
        _array = (byte**)NativeMemory.AllocZeroed((nuint)(table + bytes));
        var next = (byte*)_array + table;
        var end = next + bytes;
        for (var i = 0; i < texts.Count; i++)
        {
            _array[i] = next;
            next += Encoding.UTF8.GetBytes(texts[i], new Span<byte>(next, (int)(end - next))) + 1;
        }
    }

    public byte** Array => _array;

    public void Dispose()
    {
        NativeMemory.Free(_array);
        _array = null;
    }
}
