using System.Text;

namespace VirtBridge.Model;

/// <summary>Writes a definition as a VMware configuration.</summary>
public static class VmxWriter
{
    private const int FirstHardwareWithBridges = 7;
    private const ulong LowShares = 500;

    /// <param name="domain">The definition, completed.</param>
    /// <param name="hardwareVersion">The version of the virtual hardware, from 4.</param>
    /// <param name="names">How file names are translated.</param>
    public static string Write(DomainDef domain, int hardwareVersion, IVmxFileNames names)
    {
        if (domain.VirtType != VirtType.Vmware)
        {
            throw VmxError.Internal($"Expecting virt type to be 'vmware' but found '{domain.VirtType.ToString().ToLowerInvariant()}'");
        }

        var text = new VmxEntries();
        WriteIdentity(text, domain, hardwareVersion);
        WriteMemory(text, domain);
        WriteCpus(text, domain);
        foreach (var graphics in domain.Devices.Graphics)
        {
            WriteGraphics(text, graphics);
        }

        VmxDiskWriter.Write(text, domain.Devices, names);
        VmxDeviceWriter.WriteFolders(text, domain.Devices.Filesystems);
        VmxDeviceWriter.WriteInterfaces(text, domain.Devices.Interfaces);
        VmxDeviceWriter.WriteSerials(text, domain.Devices.Serials, names);
        VmxDeviceWriter.WriteParallels(text, domain.Devices.Parallels, names);
        WriteVideo(text, domain.Devices.Videos);
        WriteBridges(text, domain, hardwareVersion);
        if (domain.Os.Firmware == FirmwareKind.Efi)
        {
            text.Add("firmware", "efi");
        }

        return text.ToString();
    }

    private static void WriteIdentity(VmxEntries text, DomainDef domain, int hardwareVersion)
    {
        text.Add(".encoding", "UTF-8");
        text.Add("config.version", "8");
        text.Add("virtualHW.version", hardwareVersion);
        text.Add("guestOS", domain.Os.Arch switch
        {
            "i686" => "other",
            "x86_64" => "other-64",
            var arch => throw VmxError.Internal($"Expecting domain XML attribute 'arch' of entry 'os/type' to be 'i686' or 'x86_64' but found '{arch}'"),
        });
        switch (domain.Os.Smbios)
        {
            case SmbiosMode.Host:
                text.Add("smbios.reflecthost", true);
                break;
            case SmbiosMode.Sysinfo:
                throw VmxError.Internal("Unsupported SMBIOS mode 'sysinfo'");
        }

        text.Add("uuid.bios", VmxText.Uuid(domain.Uuid ?? default));
        text.Add("displayName", VmxText.Escape(domain.Name));
        if (domain.Description is { } description)
        {
            text.Add("annotation", VmxText.Escape(description));
        }
    }

    /// <summary>Guests have whole multiples of four megabytes.</summary>
    private static void WriteMemory(VmxEntries text, DomainDef domain)
    {
        var memory = domain.Memory;
        var size = (memory.Total + 4095) / 4096 * 4096;
        text.Add("memsize", size / 1024);
        if ((memory.Current ?? memory.Total) is var current && current < size)
        {
            text.Add("sched.mem.max", (current + 1023) / 1024);
        }

        if (domain.MemTune.MinGuarantee is > 0 and var least)
        {
            text.Add("sched.mem.minsize", (least + 1023) / 1024);
        }
    }

    private static void WriteCpus(VmxEntries text, DomainDef domain)
    {
        var vcpus = domain.Vcpus;
        if (vcpus.Online != vcpus.Max)
        {
            throw VmxError.Internal("No support for domain XML entry 'vcpu' attribute 'current'");
        }

        text.Add("numvcpus", vcpus.Max);
        if (domain.Cpu?.Topology is { } topology)
        {
            WriteTopology(text, topology, vcpus.Max);
        }

        if (vcpus.CpuSet is { } set)
        {
            var cpus = NumberSet.Parse(set);
            if (cpus.Count < vcpus.Max)
            {
                throw VmxError.Internal($"Expecting domain XML attribute 'cpuset' of entry 'vcpu' to contain at least {vcpus.Max} CPU(s)");
            }

            text.Add("sched.cpu.affinity", string.Join(',', cpus));
        }

        if (domain.CpuTune.Shares is { } shares)
        {
            text.Add("sched.cpu.shares", (shares / LowShares / Math.Max(vcpus.Max, 1), shares % (LowShares * Math.Max(vcpus.Max, 1))) switch
            {
                (1, 0) => "low",
                (2, 0) => "normal",
                (4, 0) => "high",
                _ => $"{shares}",
            });
        }
    }

    private static void WriteTopology(VmxEntries text, CpuTopology topology, uint vcpus)
    {
        if (topology.Threads != 1)
        {
            throw VmxError.Internal("Only 1 thread per core is supported");
        }

        if (topology.Dies != 1)
        {
            throw VmxError.Internal("Only 1 die per socket is supported");
        }

        if (topology.Clusters != 1)
        {
            throw VmxError.Internal("Only 1 cluster per die is supported");
        }

        if ((ulong)topology.Sockets * topology.Cores != vcpus)
        {
            throw VmxError.Internal("CPU topology doesn't match maximum vcpu count");
        }

        text.Add("cpuid.coresPerSocket", topology.Cores);
    }

    private static void WriteGraphics(VmxEntries text, GraphicsDef graphics)
    {
        if (graphics is not GraphicsDef.Vnc vnc)
        {
            throw new Contract.VirtException(
                Contract.ErrorCode.ConfigUnsupported,
                Contract.ErrorDomain.Vmware,
                $"Unsupported graphics type '{graphics.Type.ToString().ToLowerInvariant()}'");
        }

        text.Add("RemoteDisplay.vnc.enabled", true);
        if (!vnc.AutoPort)
        {
            text.Add("RemoteDisplay.vnc.port", $"{vnc.Port}");
        }

        text.AddOptional("RemoteDisplay.vnc.ip", vnc.Listens.FirstOrDefault()?.Address);
        text.AddOptional("RemoteDisplay.vnc.keymap", vnc.Keymap);
        text.AddOptional("RemoteDisplay.vnc.password", vnc.Password.Text);
    }

    private static void WriteVideo(VmxEntries text, ValueArray<VideoDef> videos)
    {
        if (videos.IsEmpty)
        {
            return;
        }

        if (videos.Count > 1)
        {
            throw new Contract.VirtException(Contract.ErrorCode.ConfigUnsupported, Contract.ErrorDomain.Vmware, "Multi-head video devices are unsupported");
        }

        if (videos[0].Type != VideoType.Vmvga)
        {
            throw new Contract.VirtException(
                Contract.ErrorCode.ConfigUnsupported,
                Contract.ErrorDomain.Vmware,
                $"Unsupported video device type '{videos[0].Type.ToString().ToLowerInvariant()}'");
        }

        // Whole multiples of 64 KiB.
        text.Add("svga.vramSize", ((ulong)(videos[0].Vram ?? 0) + 63) / 64 * 64 * 1024);
    }

    /// <summary>Newer hardware has bridges, and SCSI adapters that sit behind them.</summary>
    private static void WriteBridges(VmxEntries text, DomainDef domain, int hardwareVersion)
    {
        if (hardwareVersion < FirstHardwareWithBridges)
        {
            return;
        }

        if (domain.Devices.Controllers.Any(controller => controller.Type == ControllerType.Scsi))
        {
            text.Add("pciBridge0.present", true);
            for (var bridge = 4; bridge <= 7; bridge++)
            {
                text.Add($"pciBridge{bridge}.present", true);
                text.Add($"pciBridge{bridge}.virtualDev", "pcieRootPort");
                text.Add($"pciBridge{bridge}.functions", "8");
            }
        }

        text.Add("vmci0.present", true);
    }
}
