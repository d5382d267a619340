using System.Runtime.InteropServices;

namespace VirtBridge.Rpc.Native;

/// <summary>One epoll instance; the layout of its events differs between processors.</summary>
internal sealed unsafe class Epoll : IDisposable
{
    private const int Capacity = 128;
    private static readonly int EventBytes = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 12 : 16;
    private static readonly int DataOffset = EventBytes - 8;

    private readonly int _fd;
    private readonly byte* _events;

    public Epoll()
    {
        _fd = LibC.epoll_create1(LibC.EpollCloExec);
        if (_fd < 0)
        {
            throw RpcErrors.System("Unable to create an event loop", LibC.LastError);
        }

        _events = (byte*)NativeMemory.AllocZeroed(Capacity, (nuint)EventBytes);
    }

    public void Add(int fd, uint interest, ulong token) => Control(LibC.EpollCtlAdd, fd, interest, token);

    public void Change(int fd, uint interest, ulong token) => Control(LibC.EpollCtlMod, fd, interest, token);

    public void Remove(int fd) => LibC.epoll_ctl(_fd, LibC.EpollCtlDel, fd, null);

    /// <summary>How many events are ready; 0 after a signal. Waits without end (-1) or not at all (0): arming a timer for every
    /// wait costs a guest of a hypervisor more than the wait itself.</summary>
    public int Wait(int milliseconds) => Math.Max(0, LibC.epoll_wait(_fd, _events, Capacity, milliseconds));

    public uint Ready(int index) => *(uint*)(_events + (index * EventBytes));

    public ulong Token(int index) => *(ulong*)(_events + (index * EventBytes) + DataOffset);

    public void Dispose()
    {
        LibC.close(_fd);
        NativeMemory.Free(_events);
    }

    private void Control(int operation, int fd, uint interest, ulong token)
    {
        var change = stackalloc byte[16];
        *(uint*)change = interest;
        *(ulong*)(change + DataOffset) = token;
        if (LibC.epoll_ctl(_fd, operation, fd, change) < 0)
        {
            throw RpcErrors.System("Unable to watch a socket", LibC.LastError);
        }
    }
}
