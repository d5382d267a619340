using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Network devices of the host that are the other end of a guest's interface.</summary>
internal static unsafe class TapDevices
{
    private const nuint MakeTap = 0x400454ca;
    private const nuint AddToBridge = 0x89a2;
    private const nuint GetFlags = 0x8913;
    private const nuint SetFlags = 0x8914;
    private const nuint GetIndex = 0x8933;
    private const short TapWithoutHeader = 0x0002 | 0x1000;
    private const short VirtioHeader = 0x4000;
    private const short Up = 0x1;
    private const int InternetFamily = 2;
    private const int DatagramSocket = 2;
    private const int NameSize = 16;
    private const int RequestSize = 40;

    /// <summary>Opens the device of every interface that has one and plugs it into its bridge.</summary>
    public static void Open(DomainDef domain, LaunchDescriptors descriptors)
    {
        foreach (var nic in domain.Devices.Interfaces)
        {
            var bridge = nic.Source switch
            {
                InterfaceSource.Bridge source => source.Name,
                InterfaceSource.Network => nic.Actual?.Bridge ?? throw new VirtException(
                    ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"network interface '{nic.Mac}' has no bridge: its network is not known to this driver"),
                _ => null,
            };
            if (bridge is not null || nic.Source is InterfaceSource.Ethernet)
            {
                descriptors.AddTap(nic.Alias!, Open(nic.Target!, bridge, nic.IsVirtio));
            }
        }
    }

    private static Descriptor Open(string name, string? bridge, bool virtio)
    {
        var device = Descriptor.OpenFile("/dev/net/tun", Linux.OpenReadWrite);
        try
        {
            var request = stackalloc byte[RequestSize];
            Name(request, name);
            *(short*)(request + NameSize) = (short)(TapWithoutHeader | (virtio ? VirtioHeader : 0));
            Require(Libc.Control(device.Number, MakeTap, request), $"Unable to create tap device {name}");
            using var socket = new Descriptor(Libc.Socket(InternetFamily, DatagramSocket | Linux.CloseOnExec, 0));
            if (bridge is not null)
            {
                Name(request, name);
                Require(Libc.Control(socket.Number, GetIndex, request), $"Unable to get index of interface {name}");
                var index = *(int*)(request + NameSize);
                Name(request, bridge);
                *(int*)(request + NameSize) = index;
                Require(Libc.Control(socket.Number, AddToBridge, request), $"Unable to add bridge {bridge} port {name}");
            }

            Name(request, name);
            Require(Libc.Control(socket.Number, GetFlags, request), $"Cannot get interface flags on '{name}'");
            *(short*)(request + NameSize) |= Up;
            Require(Libc.Control(socket.Number, SetFlags, request), $"Cannot set interface flags on '{name}'");
            return device;
        }
        catch
        {
            device.Dispose();
            throw;
        }
    }

    private static void Name(byte* request, string name)
    {
        new Span<byte>(request, RequestSize).Clear();
        var bytes = Encoding.UTF8.GetBytes(name);
        if (bytes.Length >= NameSize)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Qemu, $"interface name '{name}' is longer than {NameSize - 1} bytes");
        }

        bytes.CopyTo(new Span<byte>(request, NameSize));
    }

    private static void Require(int result, string doing)
    {
        if (result < 0)
        {
            throw SystemFailure.Last(doing);
        }
    }
}
