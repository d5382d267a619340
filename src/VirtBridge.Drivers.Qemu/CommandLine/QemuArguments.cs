using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The command line while it is built: only ever appended to, in the order of <see cref="QemuCommandLine"/>.</summary>
internal sealed class QemuArguments(QemuCapabilities capabilities)
{
    private readonly List<string> _arguments = [];
    private int _descriptorSets;

    public IReadOnlyList<string> All => _arguments;

    public QemuArguments Add(string option)
    {
        _arguments.Add(option);
        return this;
    }

    public QemuArguments Add(string option, string value)
    {
        _arguments.Add(option);
        _arguments.Add(value);
        return this;
    }

    /// <summary>The number of a set of passed descriptors that is not used yet.</summary>
    public int NextDescriptorSet() => _descriptorSets++;

    public QemuArguments Device(QemuProperties device) =>
        Add("-device", capabilities.Has(QemuFlag.DeviceJsonHotplug) ? device.ToJson() : device.ToOptions());

    public QemuArguments Object(QemuProperties made) => Add("-object", made.ToJson());

    public QemuArguments BlockNode(QemuProperties node) => Add("-blockdev", node.ToJson());

    public QemuArguments NetworkBackend(QemuProperties backend) =>
        Add("-netdev", capabilities.Has(QemuFlag.NetdevJson) ? backend.ToJson() : backend.ToOptions());
}
