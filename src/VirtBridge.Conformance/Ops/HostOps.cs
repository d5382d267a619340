using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about facts about hosts and host capabilities.</summary>
internal static class HostOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("host/cpu-topology", request => GoldenResult.Ok(("text", HostCpuTopology.Read(
            request.Text("arch") ?? "",
            request.ReadInput("cpuinfo"),
            new DirectoryTree(request.InputPath("sysfs")),
            (int)(request.Number("threads_per_subcore") ?? 0)).ToString()))),
        new GoldenOp("host/cpu-signature", request =>
            GoldenResult.Ok(("text", CpuInfo.Signature(request.Text("arch") ?? "", request.ReadInput("cpuinfo"))))),
        new GoldenOp("host/cpu-stats", CpuStats),
        new GoldenOp("host/resctrl-unused", request =>
            GoldenResult.Ok(("text", ResctrlUnused.Read(new DirectoryTree(request.InputPath("resctrl")))))),
        new GoldenOp("capsxml/host-capabilities", HostCapabilities),
        new GoldenOp("host/iort", Iort),
        new GoldenOp("host/sysinfo", Sysinfo),
        new GoldenOp("host/memlock-limit", request =>
            GoldenResult.Ok(("bytes", LockedMemoryLimit.For(DomainXml.Parse(request.ReadInput("xml")))))),
        new GoldenOp("host/firmware-search-order", request => SearchOrder(request, "firmware")),
        new GoldenOp("host/vhost-user-search-order", request => SearchOrder(request, "vhost-user")),
        new GoldenOp("host/firmware-supported", FirmwareSupported),
        new GoldenOp("parse/firmware-descriptor", request => GoldenResult.Ok(
            ("json", FirmwareDescriptor.Parse(request.ReadInput("file"), request.InputPath("file")).Format()))),
        new GoldenOp("parse/vhost-user-descriptor", request => GoldenResult.Ok(
            ("json", VhostUserDescriptor.Parse(request.ReadInput("file"), request.InputPath("file")).Format()))),
    ];

    private static GoldenResult HostCapabilities(GoldenRequest request)
    {
        var reader = new HostTopologyReader(
            new DirectoryTree(request.InputPath("system")),
            request.HasInput("resctrl") ? new DirectoryTree(request.InputPath("resctrl")) : null);
        return GoldenResult.Xml(HostCapabilitiesXml.Format(new()
        {
            Architecture = request.Text("arch") ?? "",
            OfflineMigration = request.True("offline_migrate"),
            LiveMigration = request.True("live_migrate"),
            Topology = reader.Read(WithMemory),
        }));
    }

    /// <summary>The memory of the profile: a GiB more for every node, and pages of three sizes.</summary>
    private static HostCell WithMemory(HostCell cell) => cell with
    {
        MemoryKiB = (ulong)(cell.Id + 1) << 20,
        Pages = ((ulong[])[4, 2048, 1048576]).Select((size, i) => new HostPages(size, 2048UL * (ulong)(cell.Id + 1 + i))).ToValueArray(),
    };

    private static GoldenResult CpuStats(GoldenRequest request)
    {
        request.DefinitionAccepted();
        var stat = request.ReadInput("file");
        var text = new StringBuilder();
        for (var cpu = -1; cpu < request.Number("cpus"); cpu++)
        {
            var stats = HostCpuStats.Read(stat, cpu < 0 ? null : cpu);
            text.Append(cpu < 0 ? "cpu:\n" : $"cpu{cpu}:\n");
            text.Append($"kernel: {stats.Kernel}\nuser: {stats.User}\nidle: {stats.Idle}\niowait: {stats.IoWait}\n\n");
        }

        return GoldenResult.Ok(("text", text.ToString()));
    }

    private static GoldenResult Sysinfo(GoldenRequest request)
    {
        var cpuinfo = request.HasInput("cpuinfo") ? request.ReadInput("cpuinfo") : "";
        string? OemString(int index) => request.Args.TryGetProperty("dmidecode_oem_strings", out var strings)
            ? GoldenRequest.Text(strings, index.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;
        return GoldenResult.Xml(HostSysinfoXml.Format(request.Text("reader") switch
        {
            "s390" => HostSysinfo.FromZ(request.ReadInput("sysinfo"), cpuinfo),
            "ppc" => HostSysinfo.FromPower(cpuinfo),
            "arm" when !request.HasInput("sysinfo") => HostSysinfo.FromArm(cpuinfo),
            _ => HostSysinfo.FromDmidecode(request.ReadInput("sysinfo"), OemString),
        }));
    }

    private static GoldenResult Iort(GoldenRequest request)
    {
        var types = IortTable.NodeTypes(File.ReadAllBytes(request.InputPath("table")));
        return GoldenResult.Ok(("count", types.Count), ("types", Texts(types.Distinct().Order(StringComparer.Ordinal))));
    }

    private static IReadOnlyList<string> Descriptors(GoldenRequest request, string subject)
    {
        var root = request.InputPath("root");
        return DescriptorSearch.Order(
            subject,
            request.Text("xdg_config_home") ?? "/home/user/.config",
            request.True("privileged"),
            directory => new DirectoryTree(root).List(directory.TrimStart('/')),
            path => new FileInfo(root + path).Length == 0);
    }

    private static GoldenResult SearchOrder(GoldenRequest request, string subject) =>
        GoldenResult.Ok(("files", Texts(Descriptors(request, subject))));

    /// <summary>The firmware a privileged process finds below a directory that stands for the root.</summary>
    public static IReadOnlyList<FirmwareDescriptor> Firmware(string root) => Firmware(root, DescriptorSearch.Order(
        "firmware",
        null,
        true,
        directory => new DirectoryTree(root).List(directory.TrimStart('/')),
        path => new FileInfo(root + path).Length == 0));

    private static List<FirmwareDescriptor> Firmware(string root, IReadOnlyList<string> paths)
    {
        var descriptors = new List<FirmwareDescriptor>();
        foreach (var path in paths)
        {
            try
            {
                descriptors.Add(FirmwareDescriptor.Parse(File.ReadAllText(root + path), path));
            }
            catch (Contract.VirtException)
            {
                // A broken descriptor hides nothing but itself.
            }
        }

        return descriptors;
    }

    private static GoldenResult FirmwareSupported(GoldenRequest request)
    {
        var descriptors = Firmware(request.InputPath("root"), Descriptors(request, "firmware"));
        var choice = FirmwareChoice.For(request.Text("arch") ?? "", request.Text("machine") ?? "", descriptors);
        var firmwares = new JsonArray();
        foreach (var (path, nvram) in choice.Images)
        {
            firmwares.Add((JsonNode)new JsonObject { ["path"] = path, ["nvram"] = nvram });
        }

        return GoldenResult.Ok(("firmwares", firmwares), ("secure", choice.Secure), ("interfaces", Texts(choice.Interfaces)));
    }

    private static JsonArray Texts(IEnumerable<string> texts)
    {
        var array = new JsonArray();
        foreach (var text in texts)
        {
            array.Add((JsonNode)text);
        }

        return array;
    }
}
