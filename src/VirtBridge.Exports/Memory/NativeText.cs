using System.Runtime.InteropServices;
using System.Text;

namespace VirtBridge.Exports;

/// <summary>UTF-8 text in C memory.</summary>
internal static unsafe class NativeText
{
    /// <summary>A copy the caller frees; null stays NULL.</summary>
    public static nint Allocate(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        var block = (byte*)LibC.Allocate(length + 1L, 1);
        Encoding.UTF8.GetBytes(text, new Span<byte>(block, length));
        return (nint)block;
    }

    public static string? Read(nint text) => text == 0 ? null : Marshal.PtrToStringUTF8(text);

    public static void Free(nint text) => LibC.Free((void*)text);

    /// <summary>Fills an array of characters of fixed size, cut and always terminated.</summary>
    public static void PutFixed(byte* target, int size, string text) => PutFixed(target, size, Encoding.UTF8.GetBytes(text));

    public static void PutFixed(byte* target, int size, byte[] bytes)
    {
        var span = new Span<byte>(target, size);
        span.Clear();
        bytes.AsSpan(0, Math.Min(bytes.Length, size - 1)).CopyTo(span);
    }

    /// <summary>Text in an array of fixed size that may lack its terminator.</summary>
    public static string ReadFixed(byte* source, int size)
    {
        var span = new ReadOnlySpan<byte>(source, size);
        var end = span.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? span : span[..end]);
    }
}
