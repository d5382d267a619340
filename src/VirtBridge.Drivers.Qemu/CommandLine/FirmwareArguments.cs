using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Firmware images: flash as block nodes, plain ROMs as BIOS.</summary>
internal static class FirmwareArguments
{
    public const string CodeNode = Code + "-format";
    private const string Code = "libvirt-pflash0";
    private const string VariablesName = "libvirt-pflash1";

    /// <summary>The image of the variables under the names it has inside QEMU.</summary>
    public static StorageSource Variables(StorageSource nvram, QemuCapabilities capabilities) => nvram with
    {
        Backing = new BackingStore.Last(),
        Runtime = new StorageRuntime
        {
            StorageNode = VariablesName + "-storage",
            FormatNode = BlockNodes.NeedsFormatNode(nvram) || !capabilities.Has(QemuFlag.BlockjobBackingMaskProtocol) ? VariablesName + "-format" : null,
        },
    };

    public static void AddNodes(QemuArguments line, CommandLineInput input)
    {
        if (input.Domain.Os.Loader is not { Type: LoaderType.Pflash, Path: { } path } loader)
        {
            return;
        }

        var code = new StorageSource
        {
            Type = StorageType.File,
            Path = path,
            Format = loader.Format ?? StorageFormat.Raw,
            Backing = new BackingStore.Last(),
            Runtime = new StorageRuntime { StorageNode = Code + "-storage", FormatNode = CodeNode },
        };
        AddImage(line, input, new BlockImage(code) { ReadOnly = loader.ReadOnly ?? false });
        if (loader.Nvram is { } nvram)
        {
            AddImage(line, input, new BlockImage(Variables(nvram, input.Capabilities)));
        }
    }

    public static void AddBios(QemuArguments line, DomainDef domain)
    {
        if (domain.Os.Loader is { Path: { } path } loader && loader.Type != LoaderType.Pflash)
        {
            line.Add("-bios", path);
        }
    }

    private static void AddImage(QemuArguments line, CommandLineInput input, BlockImage image)
    {
        List<BlockStep> steps = [];
        BlockNodes.AddImage(steps, image, null, input.Scope(line));
        line.AddSteps(input, steps);
    }
}
