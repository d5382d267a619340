namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Numbers in the order of asking; whoever runs the command has to open them.</summary>
public sealed class UnopenedDescriptors : IDescriptorNumbers
{
    private int _last = 2;

    public int Monitor => ++_last;

    public int ListeningSocket(string alias, string path) => ++_last;

    public int OutputFile(string alias, string path, bool append) => ++_last;

    public int Tap(string alias) => ++_last;

    public int VhostScsi(string alias) => ++_last;

    public int TpmDevice(string path) => ++_last;

    public int TpmCancel(string path) => ++_last;
}
