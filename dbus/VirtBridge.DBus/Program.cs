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
    return await (options.Check ? new ServiceCheck(options).RunAsync() : new ServiceRun(options).UntilStoppedAsync());
}
catch (Exception e) when (e is BusFault or ArgumentException)
{
    Console.Error.WriteLine($"virtbridge-dbus: {e.Message}");
    return 1;
}
