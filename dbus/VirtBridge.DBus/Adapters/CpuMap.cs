namespace VirtBridge.DBus.Adapters;

/// <summary>Processor sets: one truth value each on D-Bus, one bit each in libvirt.</summary>
internal static class CpuMap
{
    public static byte[] Pack(bool[] processors)
    {
        var map = new byte[(processors.Length + 7) / 8];
        for (var i = 0; i < processors.Length; i++)
        {
            if (processors[i])
            {
                map[i / 8] |= (byte)(1 << (i % 8));
            }
        }

        return map;
    }

    public static bool[] Unpack(ReadOnlySpan<byte> map, int count)
    {
        var processors = new bool[count];
        for (var i = 0; i < count && i / 8 < map.Length; i++)
        {
            processors[i] = (map[i / 8] & (1 << (i % 8))) != 0;
        }

        return processors;
    }

    /// <summary>The numbers of the members, as libvirt writes a set in text.</summary>
    public static string Text(bool[] processors) => string.Join(',', Enumerable.Range(0, processors.Length).Where(i => processors[i]));

    /// <summary>Bytes a map of so many processors takes.</summary>
    public static int Length(int processors) => (processors + 7) / 8;
}
