using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Opens what a command line asks for while it is built, and hands it to the process under the number it was given.</summary>
internal sealed class LaunchDescriptors(Func<string, IReadOnlyList<SafeFileHandle>?> lent) : IDescriptorNumbers, IDisposable
{
    private const int MonitorNumber = 3;
    private const int ReadWrite = 2;

    // VHOST_VSOCK_SET_GUEST_CID of linux/vhost.h; 0 to 2 are the hypervisor's, the loop's and the host's.
    private const nuint SetGuestCid = 0x4008af60;
    private const uint FirstGuestCid = 3;
    private const uint LastGuestCid = 0xffff;

    private readonly List<PassedDescriptor> _passed = [];
    private readonly Dictionary<string, Descriptor> _taps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PassedFiles> _groups = new(StringComparer.Ordinal);

    public int Monitor => MonitorNumber;

    public IReadOnlyList<PassedDescriptor> Passed => _passed;

    public int ListeningSocket(string alias, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Add(UnixSocket.Listen(path));
    }

    public int OutputFile(string alias, string path, bool append) => Add(Descriptor.OpenFile(
        path, Linux.OpenWriteOnly | Linux.OpenCreate | (append ? Linux.OpenAppend : Linux.OpenTruncate), 0x180));

    public int VhostScsi(string alias) => Add(Descriptor.OpenFile("/dev/vhost-scsi", ReadWrite, 0));

    public int TpmDevice(string path) => Add(Descriptor.OpenFile(path, ReadWrite, 0));

    public int TpmCancel(string path) => Add(Descriptor.OpenFile($"/sys/class/tpm/{Path.GetFileName(path)}/device/cancel", Linux.OpenWriteOnly, 0));

    public int Tap(string alias) => _taps.TryGetValue(alias, out var device)
        ? Add(device)
        : throw Refuse.Config(ErrorDomain.Qemu, $"interface '{alias}' is of a type this driver cannot open: use a bridge, a managed tap or user networking");

    public PassedFiles? FdGroup(string name)
    {
        if (!_groups.TryGetValue(name, out var passed) && lent(name) is { } files)
        {
            _groups[name] = passed = new([.. files.Select(file => Add(Descriptor.DuplicateOf(file)))], files.All(Descriptor.IsWritable));
        }

        return passed;
    }

    public unsafe (int Number, uint Cid)? VhostVsock(string alias, uint? cid)
    {
        var device = Descriptor.OpenFile("/dev/vhost-vsock", ReadWrite, 0);
        for (ulong address = cid ?? FirstGuestCid; address <= (cid ?? LastGuestCid); address++)
        {
            if (Libc.Control(device.Number, SetGuestCid, (byte*)&address) == 0)
            {
                VsockCid = (uint)address;
                return (Add(device), (uint)address);
            }

            if (Marshal.GetLastPInvokeError() != Linux.EAddressInUse || cid is not null)
            {
                using (device)
                {
                    throw SystemFailure.Last($"failed to give the guest the vsock address {address}");
                }
            }
        }

        device.Dispose();
        throw Refuse.Failed(ErrorDomain.Qemu, "failed to find a free vsock address for the guest");
    }

    /// <summary>The vsock address the guest got; null when it has none.</summary>
    public uint? VsockCid { get; private set; }

    /// <summary>Takes over the open device of an interface.</summary>
    public void AddTap(string alias, Descriptor device) => _taps[alias] = device;

    /// <summary>Closes this side's copies; the process has its own.</summary>
    public void Dispose()
    {
        foreach (var item in _passed)
        {
            item.Descriptor.Dispose();
        }

        foreach (var device in _taps.Values)
        {
            device.Dispose();
        }
    }

    private int Add(Descriptor descriptor)
    {
        var number = MonitorNumber + 1 + _passed.Count;
        _passed.Add(new PassedDescriptor(descriptor, number));
        return number;
    }
}
