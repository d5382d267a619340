using VirtBridge.Drivers.Qemu.CommandLine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Descriptors for devices that are plugged into a running guest: those that need one are refused by name.</summary>
internal sealed class HotplugNumbers : IDescriptorNumbers
{
    // Part of every command line and of nothing that is plugged.
    public int Monitor => 0;

    // The monitor is told the path, and QEMU listens there itself.
    public int ListeningSocket(string alias, string path) => 0;

    public int OutputFile(string alias, string path, bool append) => throw Missing($"the file of {alias}");

    public int Tap(string alias) => throw Missing($"the tap device of {alias}");

    private static Exception Missing(string what) =>
        CommandLineLimits.Unsupported($"{what} cannot be handed to a running guest by this QEMU driver; change the stored definition and restart");
}
