using System.Runtime.InteropServices;
using VirtBridge.Client;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus;

/// <summary>The life of the process: joins the bus, and joins it again when it was restarted.</summary>
internal sealed class ServiceRun(Options options)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private DBusBridge? _bridge;
    private bool _stopping;

    /// <summary>Serves until a signal ends the process. Only the first attempt to join may fail.</summary>
    public async Task<int> UntilStoppedAsync()
    {
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        for (var bridge = Join(); bridge is not null; bridge = await JoinAgainAsync())
        {
            var stopped = Serve(bridge);
            await bridge.DisposeAsync();
            if (stopped)
            {
                break;
            }

            Console.Error.WriteLine("virtbridge-dbus: the bus has gone; joining it again when it is back");
        }

        return 0;
    }

    private DBusBridge Join() =>
        new(options, new(
            static (uri, readOnly, loop, events, cancellation) => SessionOpening.OpenAsync(uri, new ClientOptions { ReadOnly = readOnly, Loop = loop }, events, cancellation),
            static () => SessionOpening.NewStream(holdsConnection: true)));

    /// <summary>Null when the process is to end first.</summary>
    private async Task<DBusBridge?> JoinAgainAsync()
    {
        while (true)
        {
            await Task.Delay(s_pause);
            lock (_gate)
            {
                if (_stopping)
                {
                    return null;
                }
            }

            try
            {
                return Join();
            }
            catch (BusFault)
            {
                // Not back yet.
            }
        }
    }

    /// <summary>True when the process is to end.</summary>
    private bool Serve(DBusBridge bridge)
    {
        lock (_gate)
        {
            if (_stopping)
            {
                return true;
            }

            _bridge = bridge;
        }

        return bridge.Run();
    }

    private void Stop(PosixSignalContext context)
    {
        lock (_gate)
        {
            if (_bridge is null)
            {
                // Nothing is served yet: the signal may end the process.
                return;
            }

            context.Cancel = true;
            _stopping = true;
            _bridge.Stop();
        }
    }
}
