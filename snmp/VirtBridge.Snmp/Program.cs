using System.Runtime.InteropServices;
using VirtBridge.Client;
using VirtBridge.Snmp;

if (args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine(Options.Usage);
    return 0;
}

if (args.Contains("--version"))
{
    Console.WriteLine(typeof(SnmpBridge).Assembly.GetName().Version?.ToString(3));
    return 0;
}

try
{
    var options = Options.Parse(args, Environment.GetEnvironmentVariable("LIBVIRT_DEFAULT_URI"));
    if (options.Check)
    {
        return await new AgentCheck(options).RunAsync();
    }

    using var stop = new CancellationTokenSource();
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var bridge = new SnmpBridge(
        options,
        (events, cancellation) => SessionOpening.OpenAsync(options.Uri, new ClientOptions { ReadOnly = !options.Writable }, events, cancellation),
        TimeProvider.System,
        text => Console.Error.WriteLine($"virtbridge-snmp: {text}"));
    await bridge.RunAsync(stop.Token);
    return 0;

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        stop.Cancel();
    }
}
catch (ArgumentException e)
{
    Console.Error.WriteLine($"virtbridge-snmp: {e.Message}");
    return 1;
}
