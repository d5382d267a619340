using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Everything a command line follows from: equal inputs give equal command lines.</summary>
public sealed record CommandLineInput
{
    /// <summary>Complete: with addresses, aliases, and numbered images.</summary>
    public required DomainDef Domain { get; init; }

    public required QemuCapabilities Capabilities { get; init; }

    public required HostFacts Host { get; init; }

    public required IDescriptorNumbers Descriptors { get; init; }

    /// <summary>The administrator's choices.</summary>
    public QemuSettings Settings { get; init; } = new();

    /// <summary>The host's secrets; null refuses guests that need one.</summary>
    public ISecretVault? Vault { get; init; }

    /// <summary>What disks need of this guest.</summary>
    internal BlockScope Scope(QemuArguments line) => BlockScope.Plain with
    {
        Settings = Settings,
        Vault = Vault ?? BlockScope.Plain.Vault,
        GuestDirectory = Host.GuestDirectory,
        DescriptorSet = image => line.DescriptorSetOf(image),
        Descriptors = image => image.FdGroup is { } group ? Descriptors.FdGroup(group) : null,
    };

    /// <summary>Waits for an incoming state instead of booting: <c>defer</c>.</summary>
    public string? Incoming { get; init; }

    /// <summary>The descriptor an incoming state is read from.</summary>
    public int? IncomingDescriptor { get; init; }

    /// <summary>Variables of this program's environment, as far as guests are told them.</summary>
    public IReadOnlyDictionary<string, string> HostEnvironment { get; init; } = new Dictionary<string, string>();

}

/// <summary>What a command line needs to know of the host.</summary>
public sealed record HostFacts
{
    /// <summary>The directory of this guest: keys, sockets, homes.</summary>
    public required string GuestDirectory { get; init; }

    /// <summary>The host's CPU as libvirt describes it; null leaves it to what QEMU sees of it.</summary>
    public HostCpu? Cpu { get; init; }

    /// <summary>The address VNC listens on when the guest does not name one.</summary>
    public string VncListen { get; init; } = "127.0.0.1";

    /// <summary>Whether QEMU shall give up system calls it does not need.</summary>
    public bool Sandbox { get; init; } = true;

    /// <summary>The socket of a TPM emulator that runs already.</summary>
    public string? TpmSocket { get; init; }

    /// <summary>The node graphics are rendered with when a guest does not name one; null when the host has none.</summary>
    public string? RenderNode { get; init; }

    /// <summary>Seconds since 1970, and what local time adds to them; null leaves both to QEMU.</summary>
    public HostTime? Time { get; init; }

    public string PasstDirectory { get; init; } = "/var/run/libvirt/qemu/passt";

    public string DbusDirectory { get; init; } = "/var/run/libvirt/qemu/dbus";

    /// <summary>Highest number of the host's memory nodes; null when it is not known.</summary>
    public uint? LastNode { get; init; }

    /// <summary>"5-name" of the guest's directory "domain-5-name".</summary>
    public string ShortName
    {
        get
        {
            var start = GuestDirectory.LastIndexOf("/domain-", StringComparison.Ordinal);
            return start < 0 ? GuestDirectory[(GuestDirectory.LastIndexOf('/') + 1)..] : GuestDirectory[(start + "/domain-".Length)..];
        }
    }

    public int SpicePort { get; init; } = 5900;

    public string SpiceCertificates { get; init; } = "/etc/pki/libvirt-spice";

    public ulong PageSizeKiB { get; init; } = 4;

    public ValueArray<HugePageMount> HugePages { get; init; } = [new("/dev/hugepages", 2048, true)];

    /// <summary>The name of the character device behind a SCSI unit of the host; null when there is none.</summary>
    public Func<HostdevSource.Scsi, string?>? ScsiGeneric { get; init; }

    /// <summary>Where files of guest memory are kept.</summary>
    public string MemoryDirectory { get; init; } = "/var/lib/libvirt/qemu/ram";

    /// <summary>The host nodes an advisor chose for the guest; null when there is none.</summary>
    public string? AdvisedNodes { get; init; }

    /// <summary>The file of the key secrets on the command line are wrapped with; null writes none.</summary>
    public string? MasterKeyFile { get; init; }
}

/// <summary>What a host's clocks say.</summary>
public sealed record HostTime(long Now, long LocalOffset);

/// <summary>A mounted file system of huge pages.</summary>
public sealed record HugePageMount(string Directory, ulong SizeKiB, bool IsDefault);

/// <summary>Gives the numbers of descriptors the program will find open. Asking is the request to open them.</summary>
public interface IDescriptorNumbers
{
    /// <summary>A socket that already listens on <paramref name="path"/>.</summary>
    int ListeningSocket(string alias, string path);

    /// <summary>A file that is written; the number of the set it is put in is the builder's affair.</summary>
    int OutputFile(string alias, string path, bool append);

    /// <summary>An open tap device for an interface.</summary>
    int Tap(string alias);

    /// <summary>Several queues of one tap device; the first is <see cref="Tap"/>.</summary>
    int TapQueue(string alias, int queue) =>
        queue == 0 ? Tap(alias) : throw CommandLineLimits.Unsupported("several queues cannot be opened here");

    /// <summary>The kernel's side of a queue; null when the kernel has none.</summary>
    int? VhostNet(string alias, int queue) => null;

    /// <summary>The kernel's side of a socket between host and guest; null when QEMU opens it.</summary>
    (int Number, uint Cid)? VhostVsock(string alias, uint? cid) => null;

    int VhostVdpa(string path) => throw CommandLineLimits.Unsupported("vDPA devices cannot be passed here");

    int VhostVdpaDisk(string path) => throw CommandLineLimits.Unsupported("vDPA devices cannot be passed here");

    /// <summary>A process that shows a screen on behalf of QEMU.</summary>
    int VhostUserVideo(string alias) => throw CommandLineLimits.Unsupported("external graphics processes are not supported by this QEMU driver");

    /// <summary>Descriptors a client associated with a name; null when there are none of that name.</summary>
    PassedFiles? FdGroup(string name) => null;

    /// <summary>The kernel's SCSI target; those who pass nothing but sockets and files refuse.</summary>
    int VhostScsi(string alias) => throw CommandLineLimits.Unsupported("vhost SCSI devices cannot be passed here");

    int TpmDevice(string path) => throw CommandLineLimits.Unsupported("TPM devices cannot be passed here");

    int TpmCancel(string path) => throw CommandLineLimits.Unsupported("TPM devices cannot be passed here");

    /// <summary>The listening monitor socket.</summary>
    int Monitor { get; }
}
