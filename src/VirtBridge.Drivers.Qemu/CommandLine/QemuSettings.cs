using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Where certificates for one purpose are, and the secret that opens their key.</summary>
public sealed record TlsFiles(string Directory, Uuid? KeySecret = null);

/// <summary>What the administrator decided for all guests: the keys of qemu.conf that command lines follow.</summary>
public sealed record QemuSettings
{
    public bool DumpGuestCore { get; init; }

    public bool VncTls { get; init; }

    public bool VncTlsVerify { get; init; }

    public bool VncSasl { get; init; }

    public bool VncUnixSocket { get; init; }

    public bool VncHostAudio { get; init; }

    public bool NoGraphicsHostAudio { get; init; }

    public TlsFiles VncCertificates { get; init; } = new("/etc/pki/libvirt-vnc");

    public string SaslDirectory { get; init; } = "/etc/sasl2";

    public bool SpiceTls { get; init; }

    public bool SpiceSasl { get; init; }

    /// <summary>The password of SPICE servers that have none of their own; null lets clients in without.</summary>
    public string? SpicePassword { get; init; }

    public bool CharTls { get; init; }

    public bool CharTlsVerify { get; init; }

    public TlsFiles CharCertificates { get; init; } = new("/etc/pki/libvirt-chardev");

    public TlsFiles NbdTls { get; init; } = new("/etc/pki/libvirt-nbd");

    /// <summary>What the installed nbdkit can reach; empty when images are reached by QEMU itself.</summary>
    public ValueArray<string> NbdkitPlugins { get; init; }
}
