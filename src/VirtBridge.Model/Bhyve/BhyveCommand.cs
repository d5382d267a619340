namespace VirtBridge.Model;

/// <summary>The command that runs a guest under bhyve. Interfaces carry the names of their tap devices.</summary>
public static class BhyveCommand
{
    public static IReadOnlyList<string> Build(DomainDef domain, BhyveHost host)
    {
        var argv = new List<string> { "/usr/sbin/bhyve" };
        AddCpus(argv, domain, host);
        argv.AddRange(["-m", $"{(domain.Memory.Total + 1023) / 1024}"]);
        AddMachine(argv, domain, host);
        argv.AddRange(["-H", "-P", "-s", "0:0,hostbridge"]);
        AddFirmware(argv, domain, host);
        BhyveDeviceArguments.AddControllers(argv, domain.Devices, host);
        BhyveDeviceArguments.AddInterfaces(argv, domain.Devices.Interfaces, host);
        BhyveDeviceArguments.AddVirtioDisks(argv, domain.Devices.Disks);
        BhyveDeviceArguments.AddDisplay(argv, domain, host);
        BhyveDeviceArguments.AddSounds(argv, domain.Devices, host);
        BhyveDeviceArguments.AddFilesystems(argv, domain.Devices.Filesystems, host);
        BhyveDeviceArguments.AddRandom(argv, domain.Devices.Rngs, host);
        BhyveDeviceArguments.AddSerials(argv, domain.Devices.Serials);
        if (domain.Namespace is DriverNamespace.Bhyve extra)
        {
            argv.AddRange(extra.Arguments);
        }

        argv.Add(domain.Name);
        return argv;
    }

    /// <summary>Variables the user wants set for the command.</summary>
    public static ValueArray<NameValue> Environment(DomainDef domain) => domain.Namespace is DriverNamespace.Bhyve extra ? extra.Environment : default;

    /// <summary>The guest boots firmware and needs no loader.</summary>
    public static bool BootsFirmware(DomainDef domain) => domain.Os.Firmware == FirmwareKind.Efi || domain.Os.Loader?.Path is not null;

    private static void AddCpus(List<string> argv, DomainDef domain, BhyveHost host)
    {
        var vcpus = domain.Vcpus.Max;
        argv.Add("-c");
        if (domain.Cpu?.Topology is not { } topology)
        {
            argv.Add($"{vcpus}");
            return;
        }

        if (!host.Can(BhyveFeatures.CpuTopology))
        {
            throw BhyveError.Unsupported("Installed bhyve binary does not support defining CPU topology");
        }

        if (topology.Dies != 1)
        {
            throw BhyveError.Unsupported("Only 1 die per socket is supported");
        }

        if (topology.Clusters != 1)
        {
            throw BhyveError.Unsupported("Only 1 cluster per die is supported");
        }

        if ((ulong)topology.Sockets * topology.Cores * topology.Threads != vcpus)
        {
            throw BhyveError.Unsupported("Invalid CPU topology: total number of vCPUs must equal the product of sockets, cores, and threads");
        }

        argv.Add($"cpus={vcpus},sockets={topology.Sockets},cores={topology.Cores},threads={topology.Threads}");
    }

    private static void AddMachine(List<string> argv, DomainDef domain, BhyveHost host)
    {
        if (domain.MemoryBacking.Locked)
        {
            argv.Add("-S");
        }
        else if (domain.MemTune.HardLimit is not null)
        {
            throw BhyveError.Unsupported("Memory limits need locked memory");
        }

        if (domain.Features.Acpi)
        {
            argv.Add("-A");
        }

        if (domain.Features.Apic is not null)
        {
            argv.Add("-I");
        }

        if (domain.Features.Msrs == MsrsUnknown.Ignore)
        {
            argv.Add("-w");
        }

        switch (domain.Clock.Offset)
        {
            case ClockOffset.Localtime:
                // What bhyve does by itself.
                break;
            case ClockOffset.Utc when host.Can(BhyveFeatures.UtcClock):
                argv.Add("-u");
                break;
            case ClockOffset.Utc:
                throw BhyveError.Unsupported("Installed bhyve binary does not support UTC clock");
            default:
                throw BhyveError.Unsupported($"unsupported clock offset '{domain.Clock.Offset.ToString().ToLowerInvariant()}'");
        }
    }

    private static void AddFirmware(List<string> argv, DomainDef domain, BhyveHost host)
    {
        if (!BootsFirmware(domain))
        {
            return;
        }

        if (!host.Can(BhyveFeatures.BootRom))
        {
            throw BhyveError.Unsupported("Installed bhyve binary does not support bootrom");
        }

        var loader = domain.Os.Loader;
        if (loader?.Path is null)
        {
            var found = host.Firmware ?? throw BhyveError.Failed("no firmwares found");
            argv.AddRange(["-l", $"bootrom,{found}"]);
            return;
        }

        if (loader.Type is not (null or LoaderType.Pflash))
        {
            throw BhyveError.Unsupported("Only pflash loaders are supported");
        }

        if (loader.Nvram?.Path is { } variables)
        {
            argv.AddRange(["-l", $"bootrom,{loader.Path},{variables}"]);
            return;
        }

        argv.AddRange(["-l", $"bootrom,{loader.Path}"]);
    }
}
