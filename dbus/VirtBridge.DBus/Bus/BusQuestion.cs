using System.Runtime.InteropServices;

namespace VirtBridge.DBus.Bus;

/// <summary>A call the bridge itself makes on the bus.</summary>
internal sealed record BusQuestion(string Destination, string Path, string Interface, string Member)
{
    /// <summary>Asks; <paramref name="read"/> gets the answer's body on the bus thread. An error answer is a <see cref="BusFault"/>.</summary>
    public Task<T> AskAsync<T>(BusLoop loop, BusReply arguments, Func<MessageReader, T> read, TimeSpan patience)
    {
        var pending = new Pending<T>(read);
        loop.Post(() => Send(loop, arguments, pending, patience));
        return pending.Task;
    }

    private unsafe void Send(BusLoop loop, BusReply arguments, Pending pending, TimeSpan patience)
    {
        nint message = 0;
        var self = GCHandle.Alloc(pending);
        try
        {
            BusFault.Check("cannot ask", SdBus.NewMethodCall(loop.Bus, out message, Destination, Path, Interface, Member));
            arguments(new MessageWriter(message));
            BusFault.Check("cannot ask", SdBus.CallAsync(loop.Bus, 0, message, &OnReply, GCHandle.ToIntPtr(self), (ulong)patience.TotalMicroseconds));
        }
        catch (BusFault fault)
        {
            self.Free();
            pending.Fail(fault);
        }
        finally
        {
            if (message != 0)
            {
                _ = SdBus.MessageUnref(message);
            }
        }
    }

    [UnmanagedCallersOnly]
    private static unsafe int OnReply(nint message, nint userdata, nint error)
    {
        var self = GCHandle.FromIntPtr(userdata);
        if (self.Target is Pending pending)
        {
            pending.Take(message);
        }

        self.Free();
        return 1;
    }

    private abstract class Pending
    {
        public abstract void Take(nint message);

        public abstract void Fail(BusFault fault);
    }

    private sealed class Pending<T>(Func<MessageReader, T> read) : Pending
    {
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Task => _answer.Task;

        public override unsafe void Take(nint message)
        {
            var error = SdBus.GetError(message);
            if (error is not null && error->Name is not null)
            {
                Fail(new(Marshal.PtrToStringUTF8((nint)error->Name)!, Marshal.PtrToStringUTF8((nint)error->Message) ?? ""));
                return;
            }

            try
            {
                _answer.TrySetResult(read(new MessageReader(message)));
            }
            catch (BusFault fault)
            {
                Fail(fault);
            }
        }

        public override void Fail(BusFault fault) => _answer.TrySetException(fault);
    }
}
