using System.Runtime.InteropServices;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>Non-blocking unix stream sockets that can carry descriptors and never raise SIGPIPE.</summary>
internal static unsafe class UnixSocket
{
    /// <summary>Longest socket path the kernel takes, its end mark excluded.</summary>
    public const int MaxPath = 107;

    /// <summary>Most descriptors one message may carry.</summary>
    public const int MaxDescriptors = 64;

    private const int Kind = Linux.StreamSocket | Linux.NonBlocking | Linux.CloseOnExec;

    /// <summary>A connected pair: the first end stays here and does not block, the second is for a child.</summary>
    public static (Descriptor Here, Descriptor There) Pair()
    {
        var numbers = stackalloc int[2];
        if (Libc.SocketPair(Linux.UnixFamily, Linux.StreamSocket | Linux.CloseOnExec, 0, numbers) < 0)
        {
            throw SystemFailure.Last("cannot create a socket pair");
        }

        Libc.Fcntl(numbers[0], 4, Linux.NonBlocking | Linux.OpenReadWrite);
        return (new Descriptor(numbers[0]), new Descriptor(numbers[1]));
    }

    /// <summary>
    /// Binds and listens, replacing what a dead process left at <paramref name="path"/>. Whoever inherits the
    /// descriptor can be connected to at once, before it has even started to run.
    /// </summary>
    public static Descriptor Listen(string path)
    {
        var socket = Create(Linux.StreamSocket | Linux.CloseOnExec);
        File.Delete(path);
        Span<byte> address = stackalloc byte[2 + MaxPath + 1];
        var length = Address(path, address);
        fixed (byte* bytes = address)
        {
            if (Libc.Bind(socket.Number, bytes, length) < 0 || Libc.Listen(socket.Number, 4) < 0)
            {
                var failure = SystemFailure.Last($"cannot listen on '{path}'");
                socket.Dispose();
                throw failure;
            }
        }

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return socket;
    }

    /// <summary>Connects to a listening socket; a unix connect never waits for the peer.</summary>
    public static Descriptor Connect(string path)
    {
        var socket = Create(Kind);
        Span<byte> address = stackalloc byte[2 + MaxPath + 1];
        var length = Address(path, address);
        fixed (byte* bytes = address)
        {
            if (Libc.Connect(socket.Number, bytes, length) < 0)
            {
                var failure = SystemFailure.Last($"cannot connect to '{path}'");
                socket.Dispose();
                throw failure;
            }
        }

        return socket;
    }

    /// <summary>Sends what fits now; the descriptors travel with the first byte. Returns 0 when the buffer is full.</summary>
    public static int Send(Descriptor socket, ReadOnlySpan<byte> data, ReadOnlySpan<int> descriptors)
    {
        var room = stackalloc byte[16 + MaxDescriptors * sizeof(int)];
        fixed (byte* bytes = data)
        {
            var vector = new Libc.Vector { Data = bytes, Length = data.Length };
            var message = new Libc.MessageHeader { Vectors = &vector, VectorCount = 1 };
            if (descriptors.Length > 0)
            {
                var used = 16 + descriptors.Length * sizeof(int);
                *(nint*)room = used;
                *(int*)(room + 8) = Linux.SocketLevel;
                *(int*)(room + 12) = Linux.PassRights;
                descriptors.CopyTo(new Span<int>(room + 16, MaxDescriptors));
                message.Control = room;
                message.ControlLength = (used + 7) & ~7;
            }

            return Transfer(socket, &message, send: true);
        }
    }

    /// <summary>Receives what is there: the count, 0 at the end of the stream, or -1 when nothing is waiting.</summary>
    public static int Receive(Descriptor socket, Span<byte> buffer)
    {
        fixed (byte* bytes = buffer)
        {
            var vector = new Libc.Vector { Data = bytes, Length = buffer.Length };
            var message = new Libc.MessageHeader { Vectors = &vector, VectorCount = 1 };
            return Transfer(socket, &message, send: false);
        }
    }

    private static int Transfer(Descriptor socket, Libc.MessageHeader* message, bool send)
    {
        var held = false;
        try
        {
            socket.DangerousAddRef(ref held);
            while (true)
            {
                var moved = send
                    ? Libc.SendMessage(socket.Number, message, Linux.SendNoSignal)
                    : Libc.ReceiveMessage(socket.Number, message, Linux.ReceiveCloseOnExec);
                if (moved >= 0)
                {
                    return (int)moved;
                }

                switch (Marshal.GetLastPInvokeError())
                {
                    case Linux.EInterrupted:
                        continue;
                    case Linux.EAgain:
                        return send ? 0 : -1;
                    case Linux.EConnectionReset when !send:
                        return 0;
                    default:
                        throw SystemFailure.Last(send ? "cannot write to the socket" : "cannot read from the socket");
                }
            }
        }
        finally
        {
            if (held)
            {
                socket.DangerousRelease();
            }
        }
    }

    private static Descriptor Create(int kind)
    {
        var number = Libc.Socket(Linux.UnixFamily, kind, 0);
        return number >= 0 ? new Descriptor(number) : throw SystemFailure.Last("cannot create a socket");
    }

    private static uint Address(string path, Span<byte> address)
    {
        var length = Encoding.UTF8.GetByteCount(path);
        if (length > MaxPath)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, $"UNIX socket path '{path}' too long");
        }

        address.Clear();
        address[0] = Linux.UnixFamily;
        Encoding.UTF8.GetBytes(path, address[2..]);
        return (uint)(2 + length + 1);
    }
}
