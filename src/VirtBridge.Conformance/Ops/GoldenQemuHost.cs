using System.Text;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>What the fake host of a request has besides QEMU: its configuration, secrets and pools.</summary>
internal sealed class GoldenQemuHost(GoldenRequest request)
{
    private const string SecretValue = "AQCVn5hO6HzFAhAAq0NCv8jtJcIcE+HOBlMQ1A";

    private JsonElement Host => request.Args.TryGetProperty("host", out var host) ? host : default;

    /// <summary>What the profile's configuration says of SPICE servers that have no password of their own.</summary>
    private const string ProfilePassword = "123456";

    private JsonElement Conf => Host.ValueKind == JsonValueKind.Object && Host.TryGetProperty("conf", out var conf) ? conf : default;

    public QemuSettings Settings => new()
    {
        DumpGuestCore = IsOn("dump_guest_core"),
        VncTls = IsOn("vnc_tls"),
        VncTlsVerify = IsOn("vnc_tls_x509_verify"),
        VncSasl = IsOn("vnc_sasl"),
        VncUnixSocket = IsOn("vnc_auto_unix_socket"),
        VncHostAudio = IsOn("vnc_allow_host_audio"),
        NoGraphicsHostAudio = IsOn("nographics_allow_host_audio"),
        VncCertificates = new("/etc/pki/libvirt-vnc", Key("vnc_tls_x509_secret_uuid")),
        SpiceTls = IsOn("spice_tls"),
        SpiceSasl = IsOn("spice_sasl"),
        SpicePassword = GoldenRequest.Text(Conf, "spice_password") ?? ProfilePassword,
        CharTls = IsOn("chardev_tls"),
        CharCertificates = new("/etc/pki/libvirt-chardev", Key("chardev_tls_x509_secret_uuid")),
        NbdTls = new("/etc/pki/libvirt-nbd", Key("nbd_tls_x509_secret_uuid")),
        NbdkitPlugins = IsOn("storage_use_nbdkit") ? [.. GoldenRequest.Texts(Host, "nbdkit")] : [],
    };

    public IReadOnlyDictionary<string, string> Environment =>
        Host.ValueKind == JsonValueKind.Object && Host.TryGetProperty("env", out var variables)
            ? variables.EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString() ?? "")
            : new Dictionary<string, string>();

    /// <summary>Random bytes count up from 0 on this host.</summary>
    public ISecretVault Vault { get; } = new SecretVault(Bytes(32), _ => Encoding.ASCII.GetBytes(SecretValue), Bytes);

    /// <summary>What a volume of one of the request's pools is made of.</summary>
    public StorageSource? Volume(StorageSource source)
    {
        var name = source.Volume!;
        if (!request.HasInput("pool." + name.Pool) || name.Pool == "inactive" || name.Volume == "nonexistent")
        {
            return source.StartupPolicy is StartupPolicy.Optional ? null : throw new VirtException(
                ErrorCode.InternalError, ErrorDomain.Qemu, $"storage pool '{name.Pool}' has no volume '{name.Volume}'");
        }

        var pool = PoolXml.Parse(request.ReadInput("pool." + name.Pool));
        var plus = name.Volume.IndexOf('+', StringComparison.Ordinal);
        var kind = plus < 0 ? "block" : name.Volume[..plus];
        var type = kind switch { "file" => StorageType.File, "dir" => StorageType.Dir, _ => StorageType.Block };
        return PoolVolumes.Translate(source, pool, type, $"/some/{kind}/device/{(plus < 0 ? name.Volume : name.Volume[(plus + 1)..])}");
    }

    /// <summary>A function of a card, where that is what the interface's network has for it.</summary>
    public ActualInterface? Port(InterfaceDef nic)
    {
        var port = (nic.Source as InterfaceSource.Network)?.Name.Split(';') is [_, { } name] ? "network-port." + name : null;
        if (port is null || !request.HasInput(port) || NetworkPortXml.Parse(request.ReadInput(port)).Plug is not NetworkPlug.HostdevPci plug)
        {
            return null;
        }

        return new ActualInterface
        {
            Type = InterfaceType.Hostdev,
            Hostdev = new HostdevDef { Source = new HostdevSource.Pci(plug.Address), Managed = plug.Managed == true },
        };
    }

    public static long? Number(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;

    private bool IsOn(string name) => Number(Conf, name) is { } value && value != 0;

    private Uuid? Key(string name) => Uuid.TryParse(GoldenRequest.Text(Conf, name), out var uuid) ? uuid : null;

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)i)];
}
