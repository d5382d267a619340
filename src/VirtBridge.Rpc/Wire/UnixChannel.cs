using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>A connected socket without anything in between. Never raises SIGPIPE.</summary>
public sealed unsafe class UnixChannel(SafeFileHandle handle) : IByteChannel
{
    private const int ControlBytes = 16 + (RpcLimits.MaxFds * 4);
    private readonly int _fd = (int)handle.DangerousGetHandle();

    public int Fd => _fd;

    public bool CanPassFds { get; } = IsUnix((int)handle.DangerousGetHandle());

    public bool HasBuffered => false;

    public int Receive(Span<byte> into, FdInbox fds, bool wait)
    {
        var control = stackalloc byte[ControlBytes];
        fixed (byte* buffer = into)
        {
            var iov = new LibC.IoVec { Base = buffer, Length = (nuint)into.Length };
            while (true)
            {
                var message = new LibC.MsgHdr { Iov = &iov, IovLength = 1, Control = control, ControlLength = ControlBytes };
                var count = (int)LibC.recvmsg(_fd, &message, LibC.MsgCmsgCloExec | (wait ? 0 : LibC.MsgDontWait));
                if (count >= 0)
                {
                    return message.ControlLength == 0 || KeepFds(control, (int)message.ControlLength, message.Flags, fds)
                        ? count : -LibC.EProto;
                }

                if (LibC.LastError != LibC.EIntr)
                {
                    return -LibC.LastError;
                }
            }
        }
    }

    public int Send(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* buffer = bytes)
        {
            while (true)
            {
                var count = (int)LibC.send(_fd, buffer, (nuint)bytes.Length, LibC.MsgNoSignal | LibC.MsgDontWait);
                if (count >= 0)
                {
                    return count;
                }

                if (LibC.LastError != LibC.EIntr)
                {
                    return -LibC.LastError;
                }
            }
        }
    }

    public int SendFd(SafeFileHandle handle)
    {
        var control = stackalloc byte[24];
        new Span<byte>(control, 24).Clear();
        var header = (LibC.CmsgHdr*)control;
        header->Length = 20;
        header->Level = LibC.SolSocket;
        header->Type = LibC.ScmRights;
        *(int*)(control + 16) = (int)handle.DangerousGetHandle();
        byte empty = 0;
        var iov = new LibC.IoVec { Base = &empty, Length = 1 };
        var message = new LibC.MsgHdr { Iov = &iov, IovLength = 1, Control = control, ControlLength = 24 };
        int count;
        do
        {
            count = (int)LibC.sendmsg(_fd, &message, LibC.MsgNoSignal | LibC.MsgDontWait);
        }
        while (count < 0 && LibC.LastError == LibC.EIntr);
        GC.KeepAlive(handle);
        return count < 0 ? -LibC.LastError : count;
    }

    public void Shutdown() => _ = LibC.shutdown(_fd, LibC.ShutReadWrite);

    public void Dispose() => handle.Dispose();

    private static bool KeepFds(byte* control, int length, int flags, FdInbox fds)
    {
        var accepted = (flags & LibC.MsgCtrunc) == 0;
        for (var at = 0; at + 16 <= length;)
        {
            var header = (LibC.CmsgHdr*)(control + at);
            var size = (int)header->Length;
            if (size < 16 || at + size > length)
            {
                return false;
            }

            if (header->Level == LibC.SolSocket && header->Type == LibC.ScmRights)
            {
                for (var fd = at + 16; fd + 4 <= at + size; fd += 4)
                {
                    accepted &= fds.Add(*(int*)(control + fd));
                }
            }

            at += (size + 7) & ~7;
        }

        return accepted;
    }

    private static bool IsUnix(int fd)
    {
        int domain;
        uint length = sizeof(int);
        return LibC.getsockopt(fd, LibC.SolSocket, LibC.SoDomain, &domain, &length) == 0 && domain == LibC.AfUnix;
    }
}
