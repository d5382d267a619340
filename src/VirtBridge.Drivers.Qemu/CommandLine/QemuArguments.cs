using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The command line while it is built: only ever appended to, in the order of <see cref="QemuCommandLine"/>.</summary>
internal sealed class QemuArguments(QemuCapabilities capabilities, ValueArray<QemuDeviceOverride> overrides = default)
{
    private readonly List<string> _arguments = [];
    private readonly List<ArgumentPart> _parts = [];
    private readonly Dictionary<string, int> _imageSets = new(StringComparer.Ordinal);
    private int _descriptorSets;

    public IReadOnlyList<string> All => _arguments;

    /// <summary>The options that have a value, with the properties they were made of.</summary>
    public IReadOnlyList<ArgumentPart> Parts => _parts;

    public QemuArguments Add(string option)
    {
        _arguments.Add(option);
        return this;
    }

    public QemuArguments Add(string option, string value) => Add(option, value, null);

    /// <summary>The number of a set of passed descriptors that is not used yet.</summary>
    public int NextDescriptorSet() => _descriptorSets++;

    /// <summary>The set an image's passed descriptors are in.</summary>
    public int DescriptorSetOf(StorageSource image) => _imageSets[Key(image)];

    /// <summary>Puts the descriptors of an image into the set it was given.</summary>
    public void AddPassedFiles(CommandLineInput input, StorageSource image)
    {
        var node = BlockNodes.StorageNode(image);
        if (image.Type == StorageType.Vhostvdpa)
        {
            AddDescriptor(DescriptorSetOf(image), input.Descriptors.VhostVdpaDisk(image.Path ?? ""), node + "-vdpa");
        }
        else if (image.FdGroup is { } group && input.Descriptors.FdGroup(group) is { } files)
        {
            for (var i = 0; i < files.Numbers.Count; i++)
            {
                AddDescriptor(DescriptorSetOf(image), files.Numbers[i], $"{node}{i}");
            }
        }
    }

    /// <summary>Numbers the sets of all images before anything else takes a number, the last disk first.</summary>
    public void ReserveSets(DomainDef domain, CommandLineInput input)
    {
        foreach (var image in domain.Devices.Disks.Reverse().SelectMany(disk => BlockNodes.Images(disk.Source)).SelectMany(WithData))
        {
            if (image.FdGroup is { } group && input.Descriptors.FdGroup(group) is null)
            {
                throw new Contract.VirtException(
                    Contract.ErrorCode.InvalidArg, Contract.ErrorDomain.Qemu, $"file descriptor group '{group}' was not associated with the domain");
            }

            if (image.Type == StorageType.Vhostvdpa || image.FdGroup is not null)
            {
                _imageSets[Key(image)] = NextDescriptorSet();
            }
        }
    }

    private static IEnumerable<StorageSource> WithData(StorageSource image) => image.DataStore is { } data ? [image, data] : [image];

    private static string Key(StorageSource image) => BlockNodes.StorageNode(image);

    public void AddDescriptor(int set, int number, string name) =>
        Add("-add-fd", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"set={set},fd={number},opaque={name}"));

    /// <summary>Whatever opening images takes, in order.</summary>
    public void AddSteps(CommandLineInput input, IEnumerable<BlockStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.Image is { } image)
            {
                AddPassedFiles(input, image);
            }

            _ = step.IsObject ? Object(step.Properties) : BlockNode(step.Properties);
        }
    }

    public QemuArguments Device(QemuProperties device)
    {
        if (device.Companion is { } companion)
        {
            Device(companion);
        }

        DeviceOverrides.Apply(device, overrides);
        return Add("-device", capabilities.Has(QemuFlag.DeviceJsonHotplug) ? device.ToJson() : device.ToOptions(), device);
    }

    public QemuArguments Object(QemuProperties made) => Add("-object", made.ToJson(), made);

    public QemuArguments BlockNode(QemuProperties node) => Add("-blockdev", node.ToJson(), node);

    public QemuArguments NetworkBackend(QemuProperties backend) =>
        Add("-netdev", capabilities.Has(QemuFlag.NetdevJson) ? backend.ToJson() : backend.ToOptions(), backend);

    private QemuArguments Add(string option, string value, QemuProperties? properties)
    {
        _arguments.Add(option);
        _arguments.Add(value);
        _parts.Add(new(option, value, properties));
        return this;
    }
}

/// <summary>An option of a command line; its properties where it has such.</summary>
internal sealed record ArgumentPart(string Option, string Value, QemuProperties? Properties);
