namespace VirtBridge.Model;

/// <summary>Reads shared folders, network cards and ports.</summary>
internal static class VmxDeviceReader
{
    private const int NetworkCards = 10;
    private const int SerialPorts = 4;
    private const int ParallelPorts = 3;
    private const long MostFolders = 1024;

    private static readonly string[] NetworkModels = ["vlance", "vmxnet", "vmxnet3", "e1000", "e1000e"];

    public static ValueArray<FilesystemDef> ReadFolders(VmxFile vmx)
    {
        if (vmx.Flag("isolation.tools.hgfs.disable", true))
        {
            return default;
        }

        var folders = new List<FilesystemDef>();
        var count = Math.Min(vmx.Number("sharedFolder.maxNum", 0), MostFolders);
        for (var i = 0; i < count; i++)
        {
            var prefix = $"sharedFolder{i}";
            if (vmx.Flag(prefix + ".present", false) && vmx.Flag(prefix + ".enabled", false))
            {
                folders.Add(new FilesystemDef
                {
                    Type = FilesystemType.Mount,
                    Access = FilesystemAccess.Passthrough,
                    Source = vmx.RequiredText(prefix + ".hostPath"),
                    Target = vmx.RequiredText(prefix + ".guestName"),
                    ReadOnly = !vmx.Flag(prefix + ".writeAccess", false),
                });
            }
        }

        return folders.ToValueArray();
    }

    public static ValueArray<InterfaceDef> ReadInterfaces(VmxFile vmx)
    {
        var cards = new List<InterfaceDef>();
        for (var i = 0; i < NetworkCards; i++)
        {
            var prefix = $"ethernet{i}";
            if (vmx.Flag(prefix + ".present", false))
            {
                cards.Add(ReadInterface(vmx, prefix));
            }
        }

        return cards.ToValueArray();
    }

    public static ValueArray<SerialDef> ReadSerials(VmxFile vmx, IVmxFileNames names) => Enumerable.Range(0, SerialPorts)
        .Where(port => vmx.Flag($"serial{port}.present", false))
        .Select(port => new SerialDef { Port = port, Source = ReadSerial(vmx, $"serial{port}", names) })
        .ToValueArray();

    public static ValueArray<ParallelDef> ReadParallels(VmxFile vmx, IVmxFileNames names) => Enumerable.Range(0, ParallelPorts)
        .Where(port => vmx.Flag($"parallel{port}.present", false))
        .Select(port => new ParallelDef { Port = port, Source = ReadParallel(vmx, $"parallel{port}", names) })
        .ToValueArray();

    private static InterfaceDef ReadInterface(VmxFile vmx, string prefix)
    {
        var isFixed = vmx.Says(prefix + ".addressType", "static");
        var entry = isFixed ? ".address" : ".generatedAddress";
        if (vmx.Text(prefix + ".addressType")?.ToLowerInvariant() is not (null or "static" or "generated" or "vpx"))
        {
            throw VmxError.Internal(
                $"Expecting VMX entry '{prefix}.addressType' to be 'generated' or 'static' or 'vpx' but found '{vmx.Text(prefix + ".addressType")}'");
        }

        MacAddress? mac = vmx.Text(prefix + entry) is not { } text ? null
            : MacAddress.TryParse(text, out var parsed) ? parsed
            : throw VmxError.Internal($"Expecting VMX entry '{prefix}{entry}' to be MAC address but found '{text}'");
        return new InterfaceDef
        {
            Mac = mac,
            MacType = mac is null ? null : isFixed ? MacAddressType.Static : MacAddressType.Generated,
            MacCheck = vmx.Text(prefix + ".checkMACAddress") is null ? null : vmx.Flag(prefix + ".checkMACAddress", true),
            Model = ReadModel(vmx, prefix),
            Source = ReadSource(vmx, prefix),
            Target = vmx.Says(prefix + ".connectionType", "custom") ? vmx.RequiredText(prefix + ".vnet") : null,
        };
    }

    private static string? ReadModel(VmxFile vmx, string prefix)
    {
        if (vmx.Text(prefix + ".virtualDev")?.ToLowerInvariant() is not { } model)
        {
            return null;
        }

        if (!NetworkModels.Contains(model))
        {
            throw VmxError.Internal(
                $"Expecting VMX entry '{prefix}.virtualDev' to be 'vlance' or 'vmxnet' or 'vmxnet3' or 'e1000' or 'e1000e' but found '{model}'");
        }

        return model == "vmxnet" && vmx.Text(prefix + ".features") == "15" ? "vmxnet2" : model;
    }

    private static InterfaceSource ReadSource(VmxFile vmx, string prefix)
    {
        if (vmx.Text(prefix + ".dvs.switchId") is { } switchId)
        {
            return new InterfaceSource.Vds(
                VmxReader.ParseUuid(switchId, prefix + ".dvs.switchId"),
                vmx.Number(prefix + ".dvs.portId", 0),
                vmx.Text(prefix + ".dvs.portgroupId") ?? "",
                vmx.Number(prefix + ".dvs.connectionId", 0));
        }

        var kind = vmx.Text(prefix + ".connectionType")?.ToLowerInvariant();
        return kind switch
        {
            null when vmx.Text(prefix + ".networkName") is null => new InterfaceSource.Null(),
            null or "bridged" or "custom" => new InterfaceSource.Bridge(vmx.RequiredText(prefix + ".networkName")),
            "nat" => new InterfaceSource.User(null),
            _ => throw VmxError.Internal($"No yet handled value '{kind}' for VMX entry '{prefix}.connectionType'"),
        };
    }

    private static CharSource ReadSerial(VmxFile vmx, string prefix, IVmxFileNames names)
    {
        var type = vmx.Text(prefix + ".fileType");
        var file = vmx.Text(prefix + ".fileName");
        return type?.ToLowerInvariant() switch
        {
            null or "device" => new CharSource.Device(file ?? vmx.RequiredText(prefix + ".fileName")),
            "file" => new CharSource.File(names.FromVmx(file ?? vmx.RequiredText(prefix + ".fileName")), null),
            "pipe" => new CharSource.Pipe(file ?? vmx.RequiredText(prefix + ".fileName")),
            "network" => ReadNetworkPort(vmx, prefix, file),
            _ => throw VmxError.Internal(
                $"Expecting VMX entry '{prefix}.fileType' to be 'device', 'file' or 'pipe' or 'network' but found '{type}'"),
        };
    }

    /// <summary>A port behind a concentrator, or one that nothing is connected to, leads nowhere as far as we can see.</summary>
    private static CharSource ReadNetworkPort(VmxFile vmx, string prefix, string? file)
    {
        if (string.IsNullOrEmpty(file) || vmx.Text(prefix + ".vspc") is not null)
        {
            return new CharSource.Plain(CharType.Null);
        }

        if (!Uri.TryCreate(file, UriKind.Absolute, out var uri) || uri.Port <= 0)
        {
            throw VmxError.Internal($"VMX entry '{prefix}.fileName' doesn't contain a port part");
        }

        var protocol = uri.Scheme switch
        {
            "tcp" => CharProtocol.Raw,
            "telnet" => CharProtocol.Telnet,
            "telnets" => CharProtocol.Telnets,
            "ssl" or "tcp+ssl" or "tcp4+ssl" or "tcp6+ssl" => CharProtocol.Tls,
            _ => throw VmxError.Internal($"VMX entry '{prefix}.fileName' contains unsupported scheme '{uri.Scheme}'"),
        };
        var end = vmx.Text(prefix + ".network.endPoint");
        return new CharSource.Tcp(
            end?.ToLowerInvariant() switch
            {
                null or "client" => false,
                "server" => true,
                _ => throw VmxError.Internal($"Expecting VMX entry '{prefix}.network.endPoint' to be 'server' or 'client' but found '{end}'"),
            },
            uri.Host,
            uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Protocol = protocol,
        };
    }

    private static CharSource ReadParallel(VmxFile vmx, string prefix, IVmxFileNames names)
    {
        var file = vmx.RequiredText(prefix + ".fileName");
        return vmx.Text(prefix + ".fileType")?.ToLowerInvariant() switch
        {
            "device" => new CharSource.Device(file),
            "file" => new CharSource.File(names.FromVmx(file), null),
            var type => throw VmxError.Internal($"Expecting VMX entry '{prefix}.fileType' to be 'device' or 'file' but found '{type}'"),
        };
    }
}
