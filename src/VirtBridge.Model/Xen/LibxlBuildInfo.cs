using VirtBridge.Model.Cpu;
using static VirtBridge.Model.LibxlJson;

namespace VirtBridge.Model;

/// <summary>The part of libxl's structure that says what the guest is built of.</summary>
internal static class LibxlBuildInfo
{
    /// <summary>libxl's numbers of Hyper-V enlightenments.</summary>
    private const int ViridianBase = 0;
    private const int ViridianFrequencies = 1;
    private const int ViridianTimeReferenceCount = 2;
    private const int ViridianReferenceTsc = 3;
    private const int ViridianRemoteFlush = 4;
    private const int ViridianApicAssist = 5;
    private const int ViridianCrashControl = 6;
    private const int ViridianSynic = 7;
    private const int ViridianStimer = 8;
    private const int ViridianIpi = 9;

    public static JsonData.Object Build(DomainDef domain, LibxlHost host)
    {
        var hvm = domain.Os.Type == OsType.Hvm;
        var features = domain.Features;
        var bus = domain.Devices.Controllers.FirstOrDefault(controller => controller.Type == ControllerType.Xenbus);
        return Of(
        [
            ("max_vcpus", Number(domain.Vcpus.Max)),
            ("avail_vcpus", List(Enumerable.Range(0, (int)Math.Min(domain.Vcpus.Online, NumberSet.Limit)), number => Number(number))),
            ("vnuma_nodes", Vnuma(domain.Cpu)),
            ("tsc_mode", domain.Clock.Timers.FirstOrDefault(timer => timer.Name == TimerName.Tsc) is { } tsc ? Text(XenWriter.TscMode(tsc.Mode)) : null),
            ("max_memkb", Number(domain.Memory.Total)),
            ("target_memkb", Number(domain.Memory.Current ?? domain.Memory.Total)),
            ("video_memkb", hvm && domain.Devices.Videos.FirstOrDefault() is { Vram: { } vram } ? Number(vram) : null),
            ("shadow_memkb", Number(host.ShadowMemoryKiB)),
            ("rtc_timeoffset", domain.Clock.Adjustment is { } offset and not 0 ? Number(offset) : null),
            ("localtime", IsLocal(domain.Clock) ? Bool(true) : null),
            ("max_grant_frames", bus?.MaxGrantFrames is { } frames ? Number(frames) : null),
            ("event_channels", bus?.MaxEventChannels is { } channels ? Number(channels) : null),
            ("device_model_version", domain.Devices.Emulator is null ? null : Text("qemu_xen")),
            ("device_model", domain.Devices.Emulator is { } emulator ? Text(emulator) : null),
            ("sched_params", domain.CpuTune.Shares is { } shares ? Of(("weight", Number(shares))) : Empty),
            ("cpuid", Cpuid(domain.Cpu)),
            ("nested_hvm", hvm ? NestedHvm(domain.Cpu, host) : null),
            ("apic", hvm ? Bool(features.Apic is not null) : null),
            ("acpi", hvm ? Bool(features.Acpi) : null),
            ("kernel", OptionalText(domain.Os.Kernel)),
            ("ramdisk", OptionalText(domain.Os.Initrd)),
            ("cmdline", OptionalText(domain.Os.CommandLine)),
            ("extra", domain.Namespace is DriverNamespace.Xen { Arguments.IsEmpty: false } extra ? List(extra.Arguments, Text) : null),
            hvm ? ("type.hvm", Hvm(domain)) : domain.Os.Type == OsType.Xenpvh ? ("type.pvh", Empty) : ("type.pv", Paravirtual(domain)),
            ("arch_arm", Empty),
            ("arch_x86", features.Msrs is { } msrs ? Of(("msr_relaxed", Bool(msrs == MsrsUnknown.Ignore))) : null),
        ]);
    }

    private static bool IsLocal(ClockDef clock) =>
        clock.Offset == ClockOffset.Localtime || (clock.Offset == ClockOffset.Variable && clock.Basis == ClockBasis.Localtime);

    private static JsonData.Text? OptionalText(string? text) => text is null ? null : Text(text);

    private static JsonData.Object Hvm(DomainDef domain)
    {
        var devices = domain.Devices;
        var graphics = devices.Graphics.FirstOrDefault();
        var loader = domain.Os.Loader;
        var uefi = loader?.Type == LoaderType.Pflash || domain.Os.Firmware == FirmwareKind.Efi;
        return Of(
        [
            ("bios", uefi ? Text("ovmf") : null),
            ("pae", Bool(domain.Features.Pae)),
            ("system_firmware", uefi ? OptionalText(loader?.Path) : null),
            ("viridian", domain.Features.Viridian ? Bool(true) : null),
            ("viridian_enable", Viridian(domain.Features.Hyperv)),
            ("hpet", domain.Clock.Timers.FirstOrDefault(timer => timer.Name == TimerName.Hpet)?.Present is { } hpet ? Bool(hpet) : null),
            ("acpi_firmware", OptionalText(domain.Os.AcpiTables.FirstOrDefault(table => table.Type == AcpiTableType.Slic)?.Path)),
            ("nographic", graphics is null ? Bool(true) : null),
            ("vga", Of(("kind", Text(VgaKind(devices))))),
            ("vnc", graphics is GraphicsDef.Vnc vnc ? LibxlDevices.Vnc(vnc) : Of(("enable", Bool(false)))),
            ("sdl", graphics is GraphicsDef.Sdl sdl ? LibxlDevices.Sdl(sdl) : Of(("enable", Bool(false)))),
            ("spice", graphics is GraphicsDef.Spice spice ? LibxlDevices.Spice(spice) : Empty),
            ("serial", devices.Serials.Count == 1 ? Text(XenSerials.Write(devices.Serials[0].Source)) : null),
            ("serial_list", devices.Serials.Count > 1 ? List(devices.Serials, serial => Text(XenSerials.Write(serial.Source))) : null),
            ("boot", Text(XenBootOrder.Write(domain.Os.BootDevices))),
            ("usbdevice_list", LibxlDomain.ListIfAny(devices.Inputs.Where(input => input.Bus == InputBus.Usb), input => Text(XenDevices.PointerName(input)))),
            ("soundhw", devices.Sounds.FirstOrDefault() is { } sound ? Text(XenDevices.SoundName(sound)) : null),
            ("rdm", Empty),
        ]);
    }

    private static string VgaKind(DomainDevices devices) => devices.Videos.FirstOrDefault()?.Type switch
    {
        null or VideoType.None => "none",
        VideoType.Vga or VideoType.Xen => "std",
        VideoType.Cirrus => "cirrus",
        VideoType.Qxl => "qxl",
        var type => throw XenError.Unsupported($"video type {type.ToString()!.ToLowerInvariant()} is not supported by libxl"),
    };

    /// <summary>Without a kernel or a loader of its own the guest's disk is looked into.</summary>
    private static JsonData.Object Paravirtual(DomainDef domain) => Of(
    [
        ("bootloader", domain.Bootloader is { } loader ? Text(loader)
            : domain.Os.Kernel is null ? Text("pygrub")
            : null),
        ("bootloader_args", domain.BootloaderArgs is { } arguments ? List(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), Text) : null),
        ("e820_host", domain.Features.Xen?.E820Host is { } e820 ? Bool(e820) : null),
    ]);

    private static JsonData.Text? NestedHvm(CpuDef? cpu, LibxlHost host)
    {
        if (cpu?.Mode != CpuMode.HostPassthrough)
        {
            return null;
        }

        var setting = cpu.Features.LastOrDefault(XenCpuid.IsVirtualisation);
        return Bool(setting is null ? host.VirtFeature is not null : !XenCpuid.IsOff(setting));
    }

    private static JsonData.Array? Viridian(HypervFeatures? hyperv)
    {
        if (hyperv is null)
        {
            return null;
        }

        (bool? On, int Number)[] known =
        [
            (hyperv.Frequencies, ViridianFrequencies), (hyperv.TlbFlush, ViridianRemoteFlush), (hyperv.Vapic, ViridianApicAssist),
            (hyperv.Synic, ViridianSynic), (hyperv.Stimer, ViridianStimer), (hyperv.Ipi, ViridianIpi),
        ];
        var numbers = known.Where(feature => feature.On == true).Select(feature => feature.Number)
            .Concat([ViridianBase, ViridianTimeReferenceCount, ViridianReferenceTsc, ViridianCrashControl]);
        return List(numbers.Order(), number => Number(number));
    }

    private static JsonData.Array? Vnuma(CpuDef? cpu) => cpu is null ? null : LibxlDomain.ListIfAny(cpu.Numa, cell => Of(
    [
        ("memkb", Number(cell.MemoryKiB)),
        ("distances", List(cpu.Numa, other => Number(XenVnuma.Distance(cell, other)))),
        ("pnode", cell.Id > 0 ? Number(cell.Id) : null),
        ("vcpus", List(NumberSet.Parse(cell.Cpus ?? "0"), number => Number(number))),
    ]));

    /// <summary>Registers as 32 characters, the highest bit first; "x" leaves a bit alone.</summary>
    private static JsonData.Array? Cpuid(CpuDef? cpu)
    {
        if (cpu?.Mode != CpuMode.HostPassthrough)
        {
            return null;
        }

        var registers = new SortedDictionary<(ulong Leaf, ulong Subleaf), SortedDictionary<char, char[]>>();
        foreach (var feature in cpu.Features)
        {
            if (XenCpuid.IsVirtualisation(feature) || !X86CpuMap.Default.TryFindFeature(feature.Name, out var index))
            {
                continue;
            }

            var known = X86CpuMap.Default.Features[index];
            if (known.Register.IsMsr)
            {
                continue;
            }

            var key = ((ulong)known.Register.Leaf, (ulong)known.Register.Subleaf);
            if (!registers.TryGetValue(key, out var leaf))
            {
                registers.Add(key, leaf = []);
            }

            if (!leaf.TryGetValue(known.Register.Name, out var bits))
            {
                leaf.Add(known.Register.Name, bits = new string('x', 32).ToCharArray());
            }

            bits[31 - known.Bit] = feature.Policy switch
            {
                CpuFeaturePolicy.Disable or CpuFeaturePolicy.Forbid => '0',
                CpuFeaturePolicy.Optional => 'x',
                _ => '1',
            };
        }

        return LibxlDomain.ListIfAny(registers, leaf => Of(
        [
            ("leaf", Number(leaf.Key.Leaf)),
            ("subleaf", leaf.Key.Subleaf > 0 ? Number(leaf.Key.Subleaf) : null),
            .. leaf.Value.Select(register => ($"e{register.Key}x", (JsonData?)Text(new string(register.Value)))),
        ]));
    }
}
