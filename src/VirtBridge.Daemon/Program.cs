using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Daemon;

const int usage = 2;
DaemonOptions options;
try
{
    options = DaemonOptions.Parse(args, Environment.IsPrivilegedProcess);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine($"virtbridged: {wrong.Message}\n{DaemonOptions.Usage}");
    return usage;
}

if (options.ShowHelp || options.ShowVersion)
{
    Console.WriteLine(options.ShowHelp ? DaemonOptions.Usage : "virtbridged (VirtBridge) " + typeof(DaemonOptions).Assembly.GetName().Version!.ToString(3));
    return 0;
}

try
{
    await DaemonRun.UntilStoppedAsync(options);
    return 0;
}
catch (VirtException failure)
{
    Console.Error.WriteLine($"virtbridged: {failure.Message}");
    return 1;
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"virtbridged: {failure.Message}");
    return 1;
}
