using System.Collections.Concurrent;
using System.Text.Json;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Conformance;

/// <summary>The QEMU capabilities a request assumes. Recordings are read once per process.</summary>
internal sealed class GoldenCaps
{
    private readonly ConcurrentDictionary<string, Lazy<QemuCapabilities>> _recorded = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<FirmwareDescriptor>>> _firmware = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<QapiSchema>> _schemas = new(StringComparer.Ordinal);

    /// <summary>The set of <c>args.caps</c> and <c>in.caps_replies</c>: recorded, then changed as the request says.</summary>
    public QemuCapabilities For(GoldenRequest request)
    {
        var capabilities = Recorded(request.InputPath("caps_replies"));
        if (!request.Args.TryGetProperty("caps", out var caps))
        {
            return capabilities;
        }

        capabilities = capabilities with
        {
            Arch = GoldenRequest.Text(caps, "arch") ?? capabilities.Arch,
            Flags = Strings(caps, "del").Aggregate(
                Strings(caps, "add").Aggregate(capabilities.Flags, (set, name) => set.With(Flag(name))),
                (set, name) => set.Without(Flag(name))),
        };
        if (caps.TryGetProperty("gic", out _))
        {
            capabilities = capabilities with
            {
                Gics = Strings(caps, "gic").Select(version => new QemuGic(uint.Parse(version, null), true, true)).ToValueArray(),
            };
        }

        return caps.TryGetProperty("strip_machine_aliases", out var strip) && strip.ValueKind == JsonValueKind.True
            ? capabilities.WithMachines(WithoutAliases)
            : capabilities;
    }

    /// <summary>The firmware described below a directory that stands for the root.</summary>
    public IReadOnlyList<FirmwareDescriptor> Firmware(string root) => _firmware.GetOrAdd(root, path => new Lazy<IReadOnlyList<FirmwareDescriptor>>(() => HostOps.Firmware(path))).Value;

    /// <summary>What QEMU said about its own interface.</summary>
    public QapiSchema Schema(string repliesPath) => _schemas.GetOrAdd(repliesPath, path => new Lazy<QapiSchema>(() =>
        new QapiSchema(RecordedConversation.ReadAll(File.ReadAllText(path))[0].Execute("query-qmp-schema")))).Value;

    public QemuCapabilities Recorded(string repliesPath) => _recorded.GetOrAdd(repliesPath, path => new Lazy<QemuCapabilities>(() =>
    {
        var conversations = RecordedConversation.ReadAll(File.ReadAllText(path));
        var capabilities = QemuCapabilitiesProbe.Probe(conversations[0], conversations.Count > 1 ? conversations[1] : null, new("")
        {
            HostHasHvf = Path.GetFileName(path).Contains("+hvf", StringComparison.Ordinal),
        });
        return capabilities with { Emulator = "/usr/bin/qemu-system-" + QemuArchNames.ToQemu(capabilities.Arch) };
    })).Value;

    /// <summary>Makes aliases machines of their own, so that output names do not age.</summary>
    private static ValueArray<QemuMachine> WithoutAliases(ValueArray<QemuMachine> machines) =>
    [
        .. machines.Select(machine => machine.Alias is { } alias ? machine with { Name = alias, Alias = null } : machine),
        .. machines.Where(machine => machine.Alias is not null).Select(machine => machine with { Alias = null, IsDefault = false }),
    ];

    private static QemuFlag Flag(string name) =>
        QemuFlagNames.TryParse(name, out var flag) ? flag : throw new JsonException($"no capability flag '{name}'");

    private static IEnumerable<string> Strings(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.ToString())
            : [];
}
