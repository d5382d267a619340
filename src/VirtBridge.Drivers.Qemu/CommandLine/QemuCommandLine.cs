using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>
/// From a definition to QEMU's arguments. The order of everything is decided here and nowhere else; each family of
/// devices has a file of its own.
/// </summary>
public static class QemuCommandLine
{
    /// <summary>The arguments after the program's name.</summary>
    public static IReadOnlyList<string> Build(CommandLineInput input) => Line(input).All;

    /// <summary>The options that have a value, one by one.</summary>
    internal static IReadOnlyList<ArgumentPart> Parts(CommandLineInput input) => Line(input).Parts;

    private static QemuArguments Line(CommandLineInput input)
    {
        var line = new QemuArguments(input.Capabilities, (input.Domain.Namespace as DriverNamespace.Qemu)?.Overrides ?? default);
        line.ReserveSets(input.Domain, input);
        AddMachine(line, input);
        AddControl(line, input);
        AddDevices(line, input);
        AddEnd(line, input);
        return line;
    }

    /// <summary>The whole environment of the process.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Environment(CommandLineInput input, string path, string? user)
    {
        var home = input.Host.GuestDirectory;
        List<KeyValuePair<string, string>> environment = [new("LC_ALL", "C"), new("PATH", path), new("HOME", home)];
        if (user is not null)
        {
            environment.Add(new("USER", user));
            environment.Add(new("LOGNAME", user));
        }

        environment.Add(new("XDG_DATA_HOME", home + "/.local/share"));
        environment.Add(new("XDG_CACHE_HOME", home + "/.cache"));
        environment.Add(new("XDG_CONFIG_HOME", home + "/.config"));
        environment.AddRange(GuestEnvironment.Of(input));
        return environment;
    }

    private static void AddMachine(QemuArguments line, CommandLineInput input)
    {
        line.Add("-name", $"guest={QemuOptionText.Escape(input.Domain.Name)},debug-threads=on");
        line.Add("-S");
        if (input.Host.MasterKeyFile is { } key)
        {
            line.Object(new QemuProperties().Add("qom-type", "secret").Add("id", "masterKey0").Add("format", "raw").Add("file", key));
        }

        ReservationArguments.AddManaged(line, input);
        FirmwareArguments.AddNodes(line, input);
        MachineArguments.Add(line, input);
        if (input.Domain.Features.Smm?.TsegBytes is { } tseg and > 0)
        {
            line.Add("-global", $"mch.extended-tseg-mbytes={tseg >> 20}");
        }

        CpuArguments.Add(line, input);
        if (input.Domain.Os.Loader is { Secure: true })
        {
            line.Add("-global", "driver=cfi.pflash01,property=secure,value=on");
        }

        FirmwareArguments.AddBios(line, input.Domain);
        MemoryArguments.Add(line, input);
        SmpArguments.Add(line, input);
        IoThreadArguments.Add(line, input.Domain);
        ThrottleArguments.Add(line, input.Domain);
        NumaArguments.Add(line, input);
        line.Add("-uuid", $"{input.Domain.HardwareUuid ?? input.Domain.Uuid}");
        SmbiosArguments.Add(line, input.Domain);
        SmallDeviceArguments.AddGeneration(line, input.Domain);
        if (!GraphicsArguments.HasScreen(input.Domain))
        {
            line.Add("-display", "none");
        }
    }

    private static void AddControl(QemuArguments line, CommandLineInput input)
    {
        line.Add("-no-user-config").Add("-nodefaults");
        line.Add("-chardev", $"socket,id=charmonitor,fd={input.Descriptors.Monitor},server=on,wait=off");
        line.Add("-mon", "chardev=charmonitor,id=monitor,mode=control");
        ClockArguments.Add(line, input);
        line.Add("-no-shutdown");
        MachineArguments.AddLegacyAcpi(line, input);
        ClockArguments.AddPowerManagement(line, input.Domain);
        BootArguments.Add(line, input);
        ClockArguments.AddRootHotplug(line, input.Domain);
    }

    private static void AddDevices(QemuArguments line, CommandLineInput input)
    {
        PlatformArguments.AddIommu(line, input.Domain);
        ControllerArguments.AddGlobals(line, input.Domain);
        ControllerArguments.Add(line, input);
        NumaArguments.AddModules(line, input);
        UsbDeviceArguments.AddHubs(line, input.Domain);
        ControllerArguments.AddCardReaders(line, input);
        DiskArguments.Add(line, input);
        FilesystemArguments.Add(line, input);
        NetworkArguments.Add(line, input);
        UsbDeviceArguments.AddSmartcards(line, input);
        CharArguments.Add(line, input);
        TpmArguments.Add(line, input);
        InputArguments.Add(line, input);
        AudioArguments.Add(line, input);
        GraphicsArguments.Add(line, input);
        VideoArguments.Add(line, input);
        AudioArguments.AddCards(line, input);
        WatchdogArguments.Add(line, input.Domain);
        UsbDeviceArguments.AddRedirections(line, input);
        HostDeviceArguments.Add(line, input);
        if (input.Incoming is { } from)
        {
            line.Add("-incoming", from == "stdio" && input.IncomingDescriptor is { } number ? $"fd:{number}" : from);
        }

        BalloonArguments.Add(line, input.Domain);
        RngArguments.Add(line, input);
        SmallDeviceArguments.AddNvram(line, input.Domain);
        SmallDeviceArguments.AddCoreInfo(line, input.Domain);
        LaunchSecurityArguments.Add(line, input);
    }

    private static void AddEnd(QemuArguments line, CommandLineInput input)
    {
        foreach (var argument in input.Domain.Namespace is DriverNamespace.Qemu own ? own.Arguments : [])
        {
            line.Add(argument);
        }

        if (input.Host.Sandbox && input.Capabilities.Has(Model.Qemu.QemuFlag.SeccompSandbox))
        {
            line.Add("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny");
        }

        SmallDeviceArguments.AddPanics(line, input.Domain);
        PlatformArguments.AddSharedMemory(line, input);
        SmallDeviceArguments.AddVsock(line, input);
        PlatformArguments.AddCrypto(line, input.Domain);
        PlatformArguments.AddPersistentStore(line, input.Domain);
        if (input.Domain.Features.AsyncTeardown is { } teardown)
        {
            line.Add("-run-with", "async-teardown=" + (teardown ? "on" : "off"));
        }

        line.Add("-msg", "timestamp=on");
    }
}
