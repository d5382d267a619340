using System.Runtime.InteropServices;
using VirtBridge.Client;
using VirtBridge.DBus;
using VirtBridge.DBus.Bus;

if (args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine(Options.Usage);
    return 0;
}

if (args.Contains("--version"))
{
    Console.WriteLine(typeof(DBusBridge).Assembly.GetName().Version?.ToString(3));
    return 0;
}

try
{
    var options = Options.Parse(args, Environment.IsPrivilegedProcess);
    await using var bridge = new DBusBridge(
        options, (uri, events, cancellation) => SessionOpening.OpenAsync(uri, new ClientOptions(), events, cancellation));
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    bridge.Run();
    return 0;

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        bridge.Stop();
    }
}
catch (Exception e) when (e is BusFault or ArgumentException)
{
    Console.Error.WriteLine($"virtbridge-dbus: {e.Message}");
    return 1;
}
