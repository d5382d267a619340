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

    /// <summary>Waits for an incoming state instead of booting: <c>defer</c>.</summary>
    public string? Incoming { get; init; }

    /// <summary>The internal snapshot to begin with.</summary>
    public string? LoadSnapshot { get; init; }
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

    public int SpicePort { get; init; } = 5900;

    public string SpiceCertificates { get; init; } = "/etc/pki/libvirt-spice";

    public ulong PageSizeKiB { get; init; } = 4;

    public ValueArray<HugePageMount> HugePages { get; init; } = [new("/dev/hugepages", 2048, true)];

    /// <summary>Where files of guest memory are kept.</summary>
    public string MemoryDirectory { get; init; } = "/var/lib/libvirt/qemu/ram";

    /// <summary>The host nodes an advisor chose for the guest; null when there is none.</summary>
    public string? AdvisedNodes { get; init; }

    /// <summary>The file of the key secrets on the command line are wrapped with; null writes none.</summary>
    public string? MasterKeyFile { get; init; }
}

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

    /// <summary>The kernel's SCSI target; those who pass nothing but sockets and files refuse.</summary>
    int VhostScsi(string alias) => throw CommandLineLimits.Unsupported("vhost SCSI devices cannot be passed here");

    int TpmDevice(string path) => throw CommandLineLimits.Unsupported("TPM devices cannot be passed here");

    int TpmCancel(string path) => throw CommandLineLimits.Unsupported("TPM devices cannot be passed here");

    /// <summary>The listening monitor socket.</summary>
    int Monitor { get; }
}
