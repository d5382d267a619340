using System.Diagnostics;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>The part that decides who reads, reads, writes, and ends.</summary>
public sealed unsafe partial class RpcClientConnection
{
    /// <summary>
    /// Answers are always given; from now on questions are asked too, after each silence of <paramref name="interval"/>, and
    /// <paramref name="count"/> unanswered ones end the connection. Zero stops asking.
    /// </summary>
    public void StartKeepAlive(TimeSpan interval, int count)
    {
        var clock = new KeepAliveClock(_options.Clock, interval, count);
        clock.Enable();
        _keepAlive = clock.Enabled ? clock : null;
        if (clock.Enabled)
        {
            // The answer also makes a thread that reads without a timeout look at the clock.
            SendUnlessBusy(KeepAlive.Ping);
        }
    }

    /// <summary>Asks or gives up when it is time; how long until the next look, null when keepalive is off.</summary>
    public TimeSpan? KeepAliveTick()
    {
        if (_keepAlive is not { } clock || !IsOpen)
        {
            return null;
        }

        switch (clock.Tick())
        {
            case KeepAliveStep.Ask:
                SendUnlessBusy(KeepAlive.Ping);
                break;
            case KeepAliveStep.GiveUp:
                CloseWith(ConnectCloseReason.Keepalive, RpcErrors.KeepAliveLost);
                break;
            default:
                break;
        }

        return clock.UntilNext();
    }

    bool IFrameSink.OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        switch (header.Type)
        {
            case MessageType.Reply or MessageType.ReplyWithFds:
                OnReply(header, payload, fds);
                break;
            case MessageType.Message when KeepAlive.Is(header):
                if (KeepAlive.IsPing(header))
                {
                    SendUnlessBusy(KeepAlive.Pong);
                }

                break;
            case MessageType.Message:
                _options.Events?.OnEvent(header, payload);
                break;
            case MessageType.Stream or MessageType.StreamHole:
                _streams.Route(header, payload);
                break;
            default:
                Array.ForEach(fds, fd => fd.Dispose());
                CloseWith(ConnectCloseReason.Error, RpcErrors.Malformed("the server sent a call").Error);
                return false;
        }

        return true;
    }

    /// <summary>Waits until the waiter is done, reading the socket whenever nobody else does. False after the timeout.</summary>
    internal bool Await(Waiter waiter, TimeSpan timeout)
    {
        var end = timeout < TimeSpan.Zero ? long.MaxValue : Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        while (true)
        {
            bool read;
            lock (_gate)
            {
                if (waiter.Done || _closed is not null)
                {
                    return true;
                }

                read = !_reading;
                _reading = true;
                if (!read)
                {
                    _parked.Add(waiter);
                }
            }

            var inTime = read ? ReadUntil(waiter, end) : Park(waiter, end);
            if (!inTime && !waiter.Done)
            {
                return false;
            }
        }
    }

    private bool ReadUntil(Waiter waiter, long end)
    {
        try
        {
            while (!waiter.Done && IsOpen)
            {
                if (LookBriefly())
                {
                    continue;
                }

                if (end == long.MaxValue && _keepAlive is null)
                {
                    ReadOnce(wait: true);
                    continue;
                }

                var left = Left(end);
                if (left == 0)
                {
                    return false;
                }

                var tick = KeepAliveTick() is { } next ? (int)Math.Min(int.MaxValue, next.TotalMilliseconds + 1) : -1;
                if (_channel.HasBuffered || Poll(LibC.PollIn, tick < 0 ? left : left < 0 ? tick : Math.Min(left, tick)))
                {
                    ReadOnce(wait: false);
                }
            }

            return true;
        }
        finally
        {
            PassReadingOn();
        }
    }

    // True when something came, or the end.
    private bool LookBriefly()
    {
        if (!_look.Begin())
        {
            return false;
        }

        bool found;
        do
        {
            found = ReadOnce(wait: false) || !IsOpen;
        }
        while (!found && _look.GoesOn);
        _look.End(found);
        return found;
    }

    private bool Park(Waiter waiter, long end)
    {
        var signalled = waiter.Park(Left(end));
        lock (_gate)
        {
            _parked.Remove(waiter);
        }

        if (!signalled)
        {
            // The turn to read may have come too late for this one.
            WakeNextReader();
        }

        return signalled;
    }

    // True when something was read.
    private bool ReadOnce(bool wait)
    {
        var received = _inbox.Receive(_channel, _scratch, wait, this);
        if (received > 0)
        {
            _keepAlive?.Heard();
            return IsOpen;
        }

        switch (received)
        {
            case -LibC.EAgain:
                break;
            case 0:
                CloseWith(ConnectCloseReason.Eof, RpcErrors.System("End of file while reading data", LibC.EIo).Error);
                break;
            default:
                CloseWith(ConnectCloseReason.Error, RpcErrors.System("Cannot recv data", -received).Error);
                break;
        }

        return false;
    }

    private void OnReply(in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        Waiter? waiter;
        lock (_gate)
        {
            _calls.Remove(header.Serial, out waiter);
        }

        if (waiter is null)
        {
            Array.ForEach(fds, fd => fd.Dispose());
        }
        else if (header.Status == MessageStatus.Ok)
        {
            Complete(waiter, new RpcAnswer(payload, fds), null);
        }
        else
        {
            Array.ForEach(fds, fd => fd.Dispose());
            Complete(waiter, null, ReadError(payload));
        }
    }

    private static VirtError ReadError(ReadOnlySpan<byte> payload)
    {
        try
        {
            var reader = new XdrReader(payload);
            return VirtErrorCodec.Read(ref reader);
        }
        catch (VirtException failure)
        {
            return failure.Error;
        }
    }

    private bool TryTakeReading()
    {
        lock (_gate)
        {
            return _closed is null && !_reading && (_reading = true);
        }
    }

    private void PassReadingOn()
    {
        bool release;
        lock (_gate)
        {
            _reading = false;
            release = _disposed;
        }

        if (release)
        {
            Release();
        }
        else
        {
            WakeNextReader();
        }
    }

    private void WakeNextReader()
    {
        Waiter? next = null;
        lock (_gate)
        {
            if (!_reading)
            {
                next = _parked.Find(waiter => !waiter.Done);
            }
        }

        next?.Signal();
    }

    private void Send(in RpcHeader header, XdrWriter? payload, ReadOnlySpan<SafeFileHandle> fds)
    {
        try
        {
            lock (_send)
            {
                if (CloseError is { } ended)
                {
                    throw ended.ToException();
                }

                _bare.Reset();
                var body = payload ?? _bare;
                if (_options.LoopDriven)
                {
                    Keep(header.HasFds ? body.SealWithFds(header, fds.Length) : body.Seal(header), fds);
                    return;
                }

                SendAll(header.HasFds ? body.SealWithFds(header, fds.Length) : body.Seal(header));
                foreach (var fd in fds)
                {
                    while (Sent(_channel.SendFd(fd)) == 0)
                    {
                    }
                }

                if (_pongDue)
                {
                    _pongDue = false;
                    _bare.Reset();
                    SendAll(_bare.Seal(KeepAlive.Pong));
                }
            }
        }
        catch (VirtException)
        {
            Withdraw(header.Serial);
            throw;
        }
    }

    // A keepalive must not wait for a sender that waits for the peer to read.
    private void SendUnlessBusy(in RpcHeader header)
    {
        if (_options.LoopDriven)
        {
            lock (_send)
            {
                _bare.Reset();
                Keep(_bare.Seal(header), default);
            }

            return;
        }

        if (!_send.TryEnter())
        {
            _pongDue |= header.Procedure == KeepAlive.PongProcedure;
            return;
        }

        try
        {
            if (IsOpen)
            {
                _bare.Reset();
                var frame = _bare.Seal(header);
                var sent = _channel.Send(frame);
                _pongDue |= sent == -LibC.EAgain && header.Procedure == KeepAlive.PongProcedure;
                SendAll(sent > 0 ? frame[sent..] : []);
            }
        }
        catch (VirtException)
        {
            // The connection is over; the reader reports it.
        }
        finally
        {
            _send.Exit();
        }
    }

    private void SendAll(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[Sent(_channel.Send(bytes))..];
        }
    }

    private int Sent(int result)
    {
        if (result >= 0)
        {
            return result;
        }

        if (result != -LibC.EAgain)
        {
            var failure = RpcErrors.System("Cannot write data", -result);
            CloseWith(ConnectCloseReason.Error, failure.Error);
            throw failure;
        }

        // The peer may be waiting for us to read before it reads on.
        if (TryTakeReading())
        {
            try
            {
                if (Poll(LibC.PollIn | LibC.PollOut, -1))
                {
                    ReadOnce(wait: false);
                }
            }
            finally
            {
                PassReadingOn();
            }
        }
        else
        {
            Poll(LibC.PollOut, 100);
        }

        return IsOpen ? 0 : throw CloseError!.ToException();
    }

    // True when there is something to read, or the end.
    private bool Poll(short events, int milliseconds)
    {
        var poll = new LibC.PollFd { Fd = _channel.Fd, Events = events };
        return LibC.poll(&poll, 1, milliseconds) > 0 && (poll.Revents & ~LibC.PollOut) != 0;
    }

    private void CloseWith(ConnectCloseReason reason, VirtError error)
    {
        List<Waiter> waiting;
        lock (_gate)
        {
            if (_closed is not null)
            {
                return;
            }

            _closed = error;
            waiting = [.. _calls.Values];
            _calls.Clear();
            if (!_disposed)
            {
                _channel.Shutdown();
            }

            _parked.ForEach(parked => parked.Signal());
        }

        waiting.ForEach(waiter => waiter.Complete(null, error));
        _streams.Close();
        _options.Events?.OnClosed(reason, error);
    }

    private void Release()
    {
        Debug.Assert(!IsOpen, "released while open");
        _inbox.Dispose();
        lock (_send)
        {
            _bare.Dispose();
            _unsent.Dispose();
            _channel.Dispose();
        }
    }

    private static int Left(long end) =>
        end == long.MaxValue ? -1 : (int)Math.Clamp(end - Environment.TickCount64, 0, int.MaxValue);
}
