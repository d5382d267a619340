namespace VirtBridge.Rpc;

/// <summary>The keepalive program: a question either side may ask at any time, and its answer.</summary>
internal static class KeepAlive
{
    public const uint Program = Programs.Keepalive;
    public const uint Version = Programs.Version;
    public const int PingProcedure = 1;
    public const int PongProcedure = 2;

    public static RpcHeader Ping => new(Program, Version, PingProcedure, MessageType.Message, 0, MessageStatus.Ok);

    public static RpcHeader Pong => Ping with { Procedure = PongProcedure };

    public static bool IsPing(in RpcHeader header) =>
        header is { Program: Program, Version: Version, Procedure: PingProcedure, Type: MessageType.Message };

    public static bool Is(in RpcHeader header) => header is { Program: Program, Type: MessageType.Message };
}

internal enum KeepAliveStep
{
    Nothing,
    Ask,
    GiveUp,
}

/// <summary>Decides when to ask and when to give up. Anything heard from the peer counts as an answer.</summary>
internal sealed class KeepAliveClock(TimeProvider clock, TimeSpan interval, int count)
{
    private readonly Lock _gate = new();
    private long _heard = clock.GetTimestamp();
    private long _asked;
    private int _unanswered;
    private bool _heardSince;
    private volatile bool _enabled;

    public KeepAliveClock(RpcServerOptions options)
        : this(options.Clock, options.KeepAliveInterval, options.KeepAliveCount)
    {
    }

    public bool Enabled => _enabled;

    public void Enable()
    {
        lock (_gate)
        {
            _heard = clock.GetTimestamp();
            _enabled = interval > TimeSpan.Zero;
        }
    }

    /// <summary>Cheap: the time is taken at the next tick.</summary>
    public void Heard() => _heardSince = true;

    public TimeSpan UntilNext()
    {
        lock (_gate)
        {
            var since = clock.GetElapsedTime(Math.Max(_heard, _asked));
            return since >= interval ? TimeSpan.Zero : interval - since;
        }
    }

    public KeepAliveStep Tick()
    {
        if (!_enabled)
        {
            return KeepAliveStep.Nothing;
        }

        lock (_gate)
        {
            if (_heardSince)
            {
                _heardSince = false;
                _heard = clock.GetTimestamp();
                _unanswered = 0;
            }

            if (clock.GetElapsedTime(Math.Max(_heard, _asked)) < interval)
            {
                return KeepAliveStep.Nothing;
            }

            if (_unanswered >= count)
            {
                return KeepAliveStep.GiveUp;
            }

            _unanswered++;
            _asked = clock.GetTimestamp();
            return KeepAliveStep.Ask;
        }
    }
}
