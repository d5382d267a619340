using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>
/// Which pointers are objects. Slots are never given back to the system and the longest unused one is taken first, so a
/// wild or freed pointer is told apart by its address alone and is never dereferenced.
/// </summary>
internal sealed unsafe class ObjectTable
{
    private const int SlotSize = 32;
    private const int SlotsPerChunk = 2048;
    private readonly Lock _lock = new();
    private readonly Queue<nint> _free = new();
    private volatile Chunk[] _chunks = [];

    public CObject? Find(nint address)
    {
        foreach (var chunk in _chunks)
        {
            var offset = (nuint)(address - chunk.Base);
            if (offset < SlotSize * SlotsPerChunk)
            {
                return offset % SlotSize == 0 ? Volatile.Read(ref chunk.Objects[offset / SlotSize]) : null;
            }
        }

        return null;
    }

    public nint Add(CObject item)
    {
        lock (_lock)
        {
            if (_free.Count < SlotsPerChunk / 2)
            {
                Grow();
            }

            var address = _free.Dequeue();
            Slot(address) = item;
            return address;
        }
    }

    /// <summary>Forgets an object; false when it was not there.</summary>
    public bool Remove(nint address)
    {
        lock (_lock)
        {
            if (Slot(address) is null)
            {
                return false;
            }

            Slot(address) = null;
            _free.Enqueue(address);
            return true;
        }
    }

    private ref CObject? Slot(nint address)
    {
        foreach (var chunk in _chunks)
        {
            var offset = (nuint)(address - chunk.Base);
            if (offset < SlotSize * SlotsPerChunk)
            {
                return ref chunk.Objects[offset / SlotSize];
            }
        }

        throw new InvalidOperationException("not an address of this table");
    }

    private void Grow()
    {
        var chunk = new Chunk((nint)NativeMemory.AllocZeroed(SlotsPerChunk, SlotSize), new CObject?[SlotsPerChunk]);
        _chunks = [.. _chunks, chunk];
        for (var i = 0; i < SlotsPerChunk; i++)
        {
            _free.Enqueue(chunk.Base + (i * SlotSize));
        }
    }

    private sealed record Chunk(nint Base, CObject?[] Objects);
}
