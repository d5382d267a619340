using System.Runtime.InteropServices;
using System.Text;

namespace VirtBridge.DBus.Bus;

/// <summary>One method call, from its arrival to the one answer it gets.</summary>
internal sealed unsafe class BusCall
{
    private readonly BusLoop _loop;
    private nint _message;

    public BusCall(BusLoop loop, nint message)
    {
        _loop = loop;
        _message = SdBus.MessageRef(message);
        Path = Text(SdBus.GetPath(message));
        Interface = Text(SdBus.GetInterface(message));
        Member = Text(SdBus.GetMember(message));
        Signature = Text(SdBus.GetSignature(message, 1));
        Sender = Text(SdBus.GetSender(message));
        MayAsk = SdBus.GetAllowInteractiveAuthorization(message) > 0;
    }

    public string Path { get; }

    public string Interface { get; }

    public string Member { get; }

    public string Signature { get; }

    /// <summary>The caller's unique name on the bus.</summary>
    public string Sender { get; }

    /// <summary>True when the caller's user may be asked for a password.</summary>
    public bool MayAsk { get; }

    /// <summary>The arguments, which only the bus thread may read.</summary>
    public MessageReader Arguments => _loop.IsHere ? new(_message) : throw new OperationCanceledException("the bus thread has ended");

    /// <summary>Answers; may be called from any thread.</summary>
    public void Reply(BusReply body)
    {
        if (_loop.IsHere)
        {
            Send(body);
        }
        else
        {
            SendLater(body);
        }
    }

    public void Fail(BusFault fault) => _loop.Do(() => SendFault(fault));

    /// <summary>Gives the call back to sd-bus, which answers it; bus thread only.</summary>
    public void Forget()
    {
        if (_message != 0)
        {
            _ = SdBus.MessageUnref(_message);
            _message = 0;
        }
    }

    private void SendLater(BusReply body) => _loop.Post(() => Send(body));

    private void Send(BusReply body)
    {
        nint reply = 0;
        try
        {
            BusFault.Check("cannot answer", SdBus.NewMethodReturn(_message, out reply));
            body(new MessageWriter(reply));
            Finish(reply);
        }
        catch (BusFault fault)
        {
            SendFault(fault);
        }
        finally
        {
            Release(reply);
        }
    }

    private void SendFault(BusFault fault)
    {
        nint reply = 0;
        try
        {
            fixed (byte* name = Encoding.UTF8.GetBytes(fault.Name + '\0'))
            fixed (byte* text = Encoding.UTF8.GetBytes(fault.Message + '\0'))
            {
                var error = new SdBusError { Name = name, Message = text };
                if (SdBus.NewMethodError(_message, out reply, in error) >= 0)
                {
                    Finish(reply);
                }
            }
        }
        finally
        {
            Release(reply);
        }
    }

    private void Finish(nint reply)
    {
        if (SdBus.GetExpectReply(_message) > 0)
        {
            // A caller that has gone away is not an error.
            _ = SdBus.Send(_loop.Bus, reply, 0);
        }
    }

    private void Release(nint reply)
    {
        if (reply != 0)
        {
            _ = SdBus.MessageUnref(reply);
        }

        Forget();
    }

    private static string Text(byte* text) => Marshal.PtrToStringUTF8((nint)text) ?? "";
}
