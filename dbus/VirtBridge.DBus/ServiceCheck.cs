using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus;

/// <summary>Asks a running service on the bus, as any client would, and says what to do when something is wrong.</summary>
internal sealed class ServiceCheck(Options options)
{
    private const string QemuName = "QEMU";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public async Task<int> RunAsync()
    {
        nint bus;
        try
        {
            bus = BusConnection.Join(options.Bus == BusKind.System, options.Address);
        }
        catch (BusFault fault)
        {
            Console.WriteLine($"there is no bus to ask on: {fault.Message}");
            return 1;
        }

        var loop = new BusLoop(bus, static _ => false);
        var serving = new Thread(() => loop.Run()) { IsBackground = true };
        serving.Start();
        try
        {
            return await AskAsync(loop) ? 0 : 1;
        }
        finally
        {
            loop.Stop();
            serving.Join();
        }
    }

    private async Task<bool> AskAsync(BusLoop loop)
    {
        var well = true;
        foreach (var (name, uri) in options.Connections.Where(c => options.Given.Contains(c.Name) || (options.Given.Count == 0 && c.Name == QemuName)))
        {
            var question = new BusQuestion(DBusBridge.BusName, "/org/libvirt/" + name, "org.libvirt.Connect", "ListDomains");
            try
            {
                var domains = await question.AskAsync(loop, static w => w.UInt32(0), static r => r.Paths().Length, s_patience);
                Console.WriteLine($"D-Bus answers at /org/libvirt/{name}: {domains} domains");
            }
            catch (BusFault fault)
            {
                well = false;
                Console.WriteLine(fault.Name switch
                {
                    "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner" =>
                        "nobody owns org.libvirt on the bus: start virtbridge-dbus (systemctl start virtbridge-dbus), or install its activation file",
                    "org.freedesktop.DBus.Error.AccessDenied" =>
                        $"the bus or polkit refuses this user: become a member of group libvirt, or get the polkit action org.libvirt.unix.manage ({fault.Message})",
                    BusFault.Libvirt => $"/org/libvirt/{name} cannot reach its daemon at {uri}: start the daemon or give another --connect URI ({fault.Message})",
                    _ => $"/org/libvirt/{name} does not answer: {fault.Message}",
                });
            }
        }

        return well;
    }
}
