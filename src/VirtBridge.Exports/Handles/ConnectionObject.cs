using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>An open connection as the C program holds it.</summary>
internal sealed unsafe class ConnectionObject : CObject
{
    private readonly OpenedSession _opened;
    private readonly VirError* _lastError = (VirError*)LibC.Allocate(1, sizeof(VirError));
    private const int FeatureTypedParameterString = 9;
    private readonly Lock _errorLock = new();
    private TypedParameterFlags? _stringsOkay;

    public ConnectionObject(HandleKind kind, ObjectTable table, OpenedSession opened)
        : base(kind, table)
    {
        _opened = opened;
        Events = new ConnectionEvents(this, opened.Incoming);
        if (opened.Session is { } session)
        {
            session.EventReceiver = Events.Receive;
        }

        opened.Incoming?.WhenClosed(reason => Events.Closed((int)reason));
        if (opened.Incoming is not null)
        {
            Events.JoinLoop();
        }
    }

    public override ConnectionObject Connection => this;

    public ObjectTable Objects => Table;

    public bool ReadOnly => _opened.ReadOnly;

    /// <summary>The host is served by this process.</summary>
    public bool InProcess => _opened.Incoming is null && _opened.Session is not null;

    public string Uri => _opened.Uri;

    public bool Alive => _opened.Alive();

    public bool Encrypted => _opened.Encrypted;

    public ConnectionEvents Events { get; }

    /// <summary>
    /// Locks of streams that are gone, for the next ones. The runtime keeps something with a finalizer beside each object
    /// that was ever waited on, and such things are collected late: a program's memory would grow for hours.
    /// </summary>
    public ConcurrentStack<object> StreamGates { get; } = new();

    /// <summary>The flag that asks another process for string parameters; none where strings come anyway or are unknown.</summary>
    public uint StringsOkay => (uint)(_stringsOkay ??= AskForStrings());

    public IVirtSession Session => _opened.Session
        ?? throw new VirtException(ErrorCode.InvalidConn, ErrorDomain.None, "this connection serves administration only");

    public IAdmin Admin => _opened.Admin
        ?? throw new VirtException(ErrorCode.InvalidConn, ErrorDomain.Admin, "this connection does not serve administration");

    /// <summary>0 when the other side is asked for signs of life from now on, 1 when it would not understand.</summary>
    public int SetKeepAlive(int interval, uint count, CallSite site)
    {
        var incoming = _opened.Incoming ?? throw Refusal.NotProvided(site);
        Events.RequireLoop();
        if (!incoming.StartKeepAlive(interval, count))
        {
            return 1;
        }

        Events.WatchSilence();
        return 0;
    }

    public nint ErrorFunction { get; private set; }

    public nint ErrorUserData { get; private set; }

    public void SetErrorFunction(nint userData, nint function)
    {
        ErrorUserData = userData;
        ErrorFunction = function;
    }

    /// <summary>Keeps a copy for virConnGetLastError.</summary>
    public void Remember(VirError* error)
    {
        lock (_errorLock)
        {
            ErrorMemory.Clear(_lastError);
            ErrorMemory.Copy(error, _lastError);
        }
    }

    public VirError* Remembered => _lastError->code == 0 ? null : _lastError;

    public void Forget()
    {
        lock (_errorLock)
        {
            ErrorMemory.Clear(_lastError);
        }
    }

    private TypedParameterFlags AskForStrings() =>
        _opened.Incoming is not null && Sync.Wait(Session.Connect.SupportsFeatureAsync(FeatureTypedParameterString, CancellationToken.None)) > 0
            ? TypedParameterFlags.Okay
            : 0;

    protected override void End()
    {
        Events.End();
        ErrorMemory.Clear(_lastError);
        LibC.Free(_lastError);
        Sync.Wait(_opened.CloseAsync());
    }
}
