using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Firmware images: flash as block nodes, plain ROMs as BIOS.</summary>
internal static class FirmwareArguments
{
    public const string CodeNode = "libvirt-pflash0-format";

    /// <summary>Raw variables need no format of their own.</summary>
    public static string VariablesNode(StorageSource nvram) =>
        nvram.Format == StorageFormat.Qcow2 ? "libvirt-pflash1-format" : "libvirt-pflash1-storage";

    public static void AddNodes(QemuArguments line, CommandLineInput input)
    {
        if (input.Domain.Os.Loader is not { Type: LoaderType.Pflash, Path: { } path } loader)
        {
            return;
        }

        AddNode(line, "libvirt-pflash0", path, FormatName(loader.Format), loader.ReadOnly ?? true);
        if (loader.Nvram is { Path: { } variables } nvram)
        {
            if (nvram.Format == StorageFormat.Qcow2)
            {
                AddNode(line, "libvirt-pflash1", variables, "qcow2", readOnly: false);
            }
            else
            {
                line.BlockNode(new QemuProperties()
                    .Add("driver", "file")
                    .Add("filename", variables)
                    .Add("node-name", "libvirt-pflash1-storage")
                    .Add("read-only", false));
            }
        }
    }

    public static void AddBios(QemuArguments line, DomainDef domain)
    {
        if (domain.Os.Loader is { Path: { } path } loader && loader.Type != LoaderType.Pflash)
        {
            line.Add("-bios", path);
        }
    }

    private static string FormatName(StorageFormat? format) => format == StorageFormat.Qcow2 ? "qcow2" : "raw";

    private static void AddNode(QemuArguments line, string name, string path, string format, bool readOnly)
    {
        line.BlockNode(new QemuProperties()
            .Add("driver", "file")
            .Add("filename", path)
            .Add("node-name", name + "-storage")
            .Add("auto-read-only", true)
            .Add("discard", "unmap"));
        line.BlockNode(new QemuProperties()
            .Add("node-name", name + "-format")
            .Add("read-only", readOnly)
            .Add("driver", format)
            .Add("file", name + "-storage"));
    }
}
