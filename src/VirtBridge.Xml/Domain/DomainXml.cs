using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Domain definitions: XML to <see cref="DomainDef"/> and back.</summary>
public static class DomainXml
{
    /// <summary>Reads, completes and validates a definition.</summary>
    public static DomainDef Parse(string xml, DomainParseOptions? options = null)
    {
        options ??= DomainParseOptions.Default;
        var root = XmlDocumentReader.Read(xml, options.SourceName, options.ErrorDomain);
        return Parse(root, options);
    }

    /// <summary>As <see cref="Parse(string, DomainParseOptions?)"/> for an element of a larger document.</summary>
    public static DomainDef Parse(XmlElement root, DomainParseOptions? options = null, bool anyRootName = false)
    {
        options ??= DomainParseOptions.Default;
        if (!anyRootName)
        {
            XmlRefusal.ExpectRoot(root, "domain");
        }

        var domain = Read(root, options);
        return DomainCompletion.Apply(domain, options);
    }

    /// <summary>Completes and validates a definition that was not read from XML.</summary>
    public static DomainDef Complete(DomainDef domain, DomainParseOptions? options = null) =>
        DomainCompletion.Apply(domain, options ?? DomainParseOptions.Default);

    public static string Format(DomainDef domain, DomainFormatOptions? options = null)
    {
        var xml = new XmlText();
        Write(xml, domain, options ?? DomainFormatOptions.Live);
        return xml.Take();
    }

    /// <summary>Reads what is written and nothing more.</summary>
    internal static DomainDef Read(XmlElement root, DomainParseOptions options)
    {
        var domain = ReadIdentity(root, options);
        domain = domain with
        {
            Memory = DomainMemoryXml.Read(root),
            BlkioTune = TuningXml.ReadBlkio(root.Child("blkiotune")),
            MemTune = TuningXml.ReadMemTune(root.Child("memtune")),
            MemoryBacking = TuningXml.ReadBacking(root.Child("memoryBacking")),
            Vcpus = VcpuXml.Read(root),
            IoThreads = VcpuXml.ReadIoThreads(root),
            ThrottleGroups = root.Child("throttlegroups") is { } groups ? ReadThrottleGroups(groups) : default,
            Resource = TuningXml.ReadResource(root.Child("resource")),
            Bootloader = root.ChildText("bootloader"),
            BootloaderArgs = root.ChildText("bootloader_args"),
            IdMap = root.Child("idmap") is { } idmap ? IdMapXml.Read(idmap) : null,
            Features = FeaturesXml.Read(root.Child("features")),
            Cpu = DomainCpuXml.Read(root.Child("cpu")),
            Clock = ClockXml.Read(root.Child("clock")),
            Perf = TuningXml.ReadPerf(root.Child("perf")),
        };
        domain = ReadLifecycle(root, domain) with
        {
            CpuTune = CpuTuneXml.Read(root.Child("cputune"), domain.Vcpus.Max),
            NumaTune = NumaXml.ReadTune(root.Child("numatune"), domain.Vcpus.Placement),
            Seclabels = SeclabelXml.ReadAll(root, options),
            Devices = DevicesXml.Read(root.Child("devices"), options),
            KeyWraps = LaunchSecurityXml.ReadKeyWrap(root.Child("keywrap")),
            LaunchSecurity = LaunchSecurityXml.Read(root.Child("launchSecurity")),
            Namespace = DriverNamespaceXml.Read(root),
        };
        return root.Child("sysinfo") is null
            ? domain
            : domain with { Sysinfo = ValueArray.Create<SysinfoDef>(root.Children("sysinfo").Read(element => SysinfoXml.Read(element, domain))) };
    }

    internal static void Write(XmlText xml, DomainDef domain, DomainFormatOptions options, string rootName = "domain")
    {
        using var root = xml.Element(rootName);
        xml.Attribute("type", DomainNames.VirtType, domain.VirtType);
        if (!options.Inactive && domain.Id >= 0)
        {
            xml.Attribute("id", domain.Id);
        }

        DriverNamespaceXml.WriteDeclaration(xml, domain.Namespace);
        WriteIdentity(xml, domain);
        DomainMemoryXml.Write(xml, domain.Memory);
        TuningXml.Write(xml, domain.BlkioTune);
        TuningXml.Write(xml, domain.MemTune);
        TuningXml.Write(xml, domain.MemoryBacking);
        VcpuXml.Write(xml, domain.Vcpus);
        VcpuXml.Write(xml, domain.IoThreads);
        WriteThrottleGroups(xml, domain.ThrottleGroups);
        CpuTuneXml.Write(xml, domain.CpuTune);
        NumaXml.Write(xml, domain.NumaTune);
        TuningXml.Write(xml, domain.Resource);
        foreach (var sysinfo in domain.Sysinfo)
        {
            SysinfoXml.Write(xml, sysinfo);
        }

        xml.OptionalTextElement("bootloader", domain.Bootloader);
        if (domain.Bootloader is not null)
        {
            xml.OptionalTextElement("bootloader_args", domain.BootloaderArgs);
        }

        OsXml.Write(xml, domain.Os, options);
        if (domain.IdMap is { } idmap)
        {
            IdMapXml.Write(xml, idmap);
        }

        FeaturesXml.Write(xml, domain.Features);
        DomainCpuXml.Write(xml, domain.Cpu);
        ClockXml.Write(xml, domain.Clock, options);
        WriteLifecycle(xml, domain);
        TuningXml.Write(xml, domain.Perf);
        DevicesXml.Write(xml, domain, options);
        foreach (var label in domain.Seclabels)
        {
            SeclabelXml.Write(xml, label, options);
        }

        LaunchSecurityXml.WriteKeyWrap(xml, domain.KeyWraps);
        LaunchSecurityXml.Write(xml, domain.LaunchSecurity);
        DriverNamespaceXml.Write(xml, domain.Namespace);
    }

    private static DomainDef ReadIdentity(XmlElement root, DomainParseOptions options)
    {
        var typeText = root.Attribute("type") ?? throw XmlRefusal.Internal("missing domain type attribute");
        if (!DomainNames.VirtType.TryParse(typeText, out var type))
        {
            throw XmlRefusal.Unsupported($"invalid domain type {typeText}");
        }

        var name = root.ChildText("name");
        if (string.IsNullOrEmpty(name))
        {
            throw new VirtException(ErrorCode.NoName, ErrorDomain.Domain, null);
        }

        var title = root.ChildText("title");
        if (title?.Contains('\n') == true)
        {
            throw XmlRefusal.Error("Domain title can't contain newlines");
        }

        var genid = root.Child("genid");
        return new DomainDef
        {
            VirtType = type,
            Id = !options.Inactive && root.Attribute("id") is { } id && NumberText.TryInt(id, out var number) ? number : -1,
            Name = name,
            Uuid = ReadUuid(root.ChildText("uuid"), "malformed uuid element"),
            HardwareUuid = ReadUuid(root.ChildText("hwuuid"), "malformed hwuuid element"),
            GenId = genid is null ? null : new GenId(genid.Text.Length == 0 ? null : ReadUuid(genid.Text, "malformed genid element")),
            Title = title,
            Description = root.ChildText("description"),
            Metadata = MetadataXml.ReadUnique(root),
            Os = OsXml.Read(root, options),
        };
    }

    private static void WriteIdentity(XmlText xml, DomainDef domain)
    {
        xml.TextElement("name", domain.Name);
        if (domain.Uuid is { } uuid)
        {
            xml.TextElement("uuid", uuid.ToString());
        }

        if (domain.HardwareUuid is { } hardware)
        {
            xml.TextElement("hwuuid", hardware.ToString());
        }

        if (domain.GenId is { } genid)
        {
            if (genid.Value is { } value)
            {
                xml.TextElement("genid", value.ToString());
            }
            else
            {
                xml.EmptyElement("genid");
            }
        }

        xml.OptionalTextElement("title", domain.Title);
        xml.OptionalTextElement("description", domain.Description);
        MetadataXml.Write(xml, domain.Metadata);
    }

    private static Uuid? ReadUuid(string? text, string otherwise) =>
        text is null ? null
        : Uuid.TryParse(text, out var uuid) ? uuid
        : throw XmlRefusal.Internal(otherwise);

    private static DomainDef ReadLifecycle(XmlElement root, DomainDef domain)
    {
        var pm = root.Child("pm");
        return domain with
        {
            OnPowerOff = ReadAction(root, "on_poweroff", DomainLifecycleAction.Destroy),
            OnReboot = ReadAction(root, "on_reboot", DomainLifecycleAction.Restart),
            OnCrash = ReadAction(root, "on_crash", DomainLifecycleAction.Destroy),
            OnLockFailure = root.ChildText("on_lockfailure") is { } text
                ? DomainNames.LockFailureAction.TryParse(text, out var action) ? action : throw XmlRefusal.Unsupported($"unknown on_lockfailure action: {text}")
                : null,
            Pm = pm is null ? null : new PowerManagement(pm.Child("suspend-to-mem")?.YesNo("enabled"), pm.Child("suspend-to-disk")?.YesNo("enabled")),
        };
    }

    private static DomainLifecycleAction ReadAction(XmlElement root, string name, DomainLifecycleAction fallback) =>
        root.ChildText(name) is not { } text ? fallback
        : !DomainNames.LifecycleAction.TryParse(text, out var action) ? throw XmlRefusal.Unsupported($"unknown {name} action: {text}")
        : name != "on_crash" && action is DomainLifecycleAction.CoredumpDestroy or DomainLifecycleAction.CoredumpRestart
            ? throw XmlRefusal.Unsupported($"Lifecycle event '{name["on_".Length..]}' doesn't support '{text}' action")
        : action;

    private static void WriteLifecycle(XmlText xml, DomainDef domain)
    {
        xml.TextElement("on_poweroff", DomainNames.LifecycleAction.Format(domain.OnPowerOff));
        xml.TextElement("on_reboot", DomainNames.LifecycleAction.Format(domain.OnReboot));
        xml.TextElement("on_crash", DomainNames.LifecycleAction.Format(domain.OnCrash));
        if (domain.OnLockFailure is { } action)
        {
            xml.TextElement("on_lockfailure", DomainNames.LockFailureAction.Format(action));
        }

        if (domain.Pm is { } pm && (pm.SuspendToMemory is not null || pm.SuspendToDisk is not null))
        {
            using var element = xml.Element("pm");
            xml.OptionalChild("suspend-to-mem", "enabled", pm.SuspendToMemory is { } memory ? memory ? "yes" : "no" : null);
            xml.OptionalChild("suspend-to-disk", "enabled", pm.SuspendToDisk is { } disk ? disk ? "yes" : "no" : null);
        }
    }

    private static ValueArray<DiskIoTune> ReadThrottleGroups(XmlElement groups) =>
        ValueArray.Create<DiskIoTune>(groups.Children("throttlegroup").Read(group =>
        {
            var tune = DiskTuningXml.ReadIoTune(group);
            return string.IsNullOrEmpty(tune?.GroupName) ? throw XmlRefusal.Error("missing group name") : tune;
        }));

    private static void WriteThrottleGroups(XmlText xml, ValueArray<DiskIoTune> groups)
    {
        using var element = xml.ElementIfAny("throttlegroups");
        foreach (var group in groups)
        {
            DiskTuningXml.WriteIoTune(xml, "throttlegroup", group);
        }
    }
}
