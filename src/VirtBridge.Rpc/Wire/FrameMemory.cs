using System.Buffers;

namespace VirtBridge.Rpc;

/// <summary>
/// Memory for received frames. Usual sizes come from the shared pool; a huge one (statistics of a thousand guests) is the collector's
/// to take back, because the pool would keep it for good.
/// </summary>
internal static class FrameMemory
{
    /// <summary>Above this, memory is not pooled: a full piece of a stream of bytes still is.</summary>
    private const int MostPooled = 512 * 1024;

    public static byte[] Rent(int size) => size <= MostPooled ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);

    public static void Return(byte[] memory)
    {
        if (memory.Length is > 0 and <= MostPooled)
        {
            ArrayPool<byte>.Shared.Return(memory);
        }
    }
}
