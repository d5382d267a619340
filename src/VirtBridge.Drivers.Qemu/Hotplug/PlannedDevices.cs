using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hotplug;

/// <summary>Devices that need nothing but commands: what is planned is said, and unsaid when QEMU refuses.</summary>
internal sealed class PlannedDevices(QemuCatalog catalog, ISecretValues? secrets)
{
    /// <param name="runtime">The running guest.</param>
    /// <param name="before">What it has.</param>
    /// <param name="live">What it shall have, with names and addresses.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AttachAsync(GuestRuntime runtime, DomainDef before, DomainDef live, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        foreach (var device in HotplugPlan.Added(before, live))
        {
            var input = await InputAsync(runtime, live, cancellation);
            var steps = CharBackend.SourceOf(device) is { } source
                ? WithBackend(HotplugPlan.Attach(input, before, device), source)
                : HotplugPlan.Attach(input, before, device);
            if (steps.FirstOrDefault(step => step is { Command: "getfd" or "add-fd" } or { Command: "chardev-add", Arguments.Count: < 2 }) is { } unknown)
            {
                throw Refuse.Config(ErrorDomain.Qemu, $"this kind of device can only be attached to a guest that does not run: it needs '{unknown.Command}'");
            }

            try
            {
                foreach (var step in steps)
                {
                    await monitor.ExecuteAsync(new AnyCommand(step.Command, step.Arguments), cancellation);
                }
            }
            catch
            {
                await ReleaseAsync(monitor, HotplugPlan.Detach(input, device));
                throw;
            }
        }
    }

    /// <summary>Plugs the controllers that <paramref name="live"/> has and <paramref name="before"/> has not.</summary>
    public async Task AttachControllersAsync(GuestRuntime runtime, DomainDef before, DomainDef live, CancellationToken cancellation)
    {
        foreach (var step in HotplugPlan.Controllers(await InputAsync(runtime, live, cancellation), before))
        {
            await runtime.Guest.Monitor.ExecuteAsync(new AnyCommand(step.Command, step.Arguments), cancellation);
        }
    }

    /// <summary>Removes what stood behind a device the guest has given up.</summary>
    public async Task ReleaseAsync(GuestRuntime runtime, DomainDef live, DeviceDef device) =>
        await ReleaseAsync(runtime.Guest.Monitor, HotplugPlan.Detach(await InputAsync(runtime, live, CancellationToken.None), device));

    // QEMU makes the socket of a device plugged later; at a start it is handed one that listens already.
    private static HotplugStep[] WithBackend(IReadOnlyList<HotplugStep> steps, CharSource source)
    {
        if (source is CharSource.Unix { Listen: true, Path: { } path } && Path.GetDirectoryName(path) is { Length: > 0 } directory)
        {
            Directory.CreateDirectory(directory);
        }

        return [.. steps.Where(step => step.Command != "getfd").Select(step => step is { Command: "chardev-add", Arguments: { } named }
            ? step with { Arguments = CharBackend.Arguments((string)named["id"]!, source) }
            : step)];
    }

    private static async Task ReleaseAsync(QmpClient monitor, IReadOnlyList<HotplugStep> steps)
    {
        // Whatever a single step says: what is left is gone with the guest.
        foreach (var step in steps.Where(step => step.Command != "device_del"))
        {
            try
            {
                await monitor.ExecuteAsync(new AnyCommand(step.Command, step.Arguments), CancellationToken.None);
            }
            catch (VirtException)
            {
                continue;
            }
        }
    }

    private async Task<CommandLineInput> InputAsync(GuestRuntime runtime, DomainDef live, CancellationToken cancellation) => new()
    {
        Domain = live,
        Capabilities = await catalog.OfAsync(live.Devices.Emulator!).WaitAsync(cancellation),
        Host = new HostFacts { GuestDirectory = runtime.Directory },
        Vault = GuestKey.Vault(runtime.Directory, secrets),
        Descriptors = new HotplugNumbers(),
    };
}
