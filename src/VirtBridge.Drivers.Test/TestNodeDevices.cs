using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Devices that exist because somebody said so; virtual HBAs can be made below the others.</summary>
public sealed class TestNodeDevices : INodeDeviceFacet
{
    private const string HostPrefix = "scsi_host";
    private const uint FirstNewHost = 12;

    public IReadOnlyList<NodeDeviceDef> Scan() => [];

    public Task<NodeDeviceDef> CreateAsync(
        NodeDeviceDef wanted, IReadOnlyCollection<NodeDeviceDef> known, CancellationToken cancellation)
    {
        if (wanted.Capabilities.OfType<NodeDeviceCapability.ScsiHost>().FirstOrDefault(h => h.FibreChannel is not null) is not { } host)
        {
            throw Refuse.Unsupported(ErrorDomain.Test, "only devices with the capability scsi_host/fc_host can be made");
        }

        var parent = known.FirstOrDefault(d => d.Name == wanted.Parent)
            ?? throw new VirtException(ErrorCode.NoNodeDevice, ErrorDomain.Test, $"no node device with matching name '{wanted.Parent}'");
        var number = FirstNewHost;
        while (known.Any(d => d.Name == $"{HostPrefix}{number}"))
        {
            number++;
        }

        var made = host with { Host = number, UniqueId = number - 1, VirtualPorts = null };
        return Task.FromResult(new NodeDeviceDef { Name = $"{HostPrefix}{number}", Parent = parent.Name, Capabilities = [made] });
    }

    public Task DestroyAsync(NodeDeviceDef device, CancellationToken cancellation) => Task.CompletedTask;

    public Task DetachAsync(NodeDeviceDef device, string? driver, CancellationToken cancellation) => Task.CompletedTask;

    public Task ReattachAsync(NodeDeviceDef device, CancellationToken cancellation) => Task.CompletedTask;

    public Task ResetAsync(NodeDeviceDef device, CancellationToken cancellation) => Task.CompletedTask;
}
