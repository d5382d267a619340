using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Which PC board a definition names, by the families of machine names QEMU uses.</summary>
internal static class X86Board
{
    public static bool Is(DomainDef domain) => domain.Os.Arch is "x86_64" or "i686";

    public static bool IsQ35(DomainDef domain) => Is(domain) && Names(domain.Os.Machine, "q35");

    /// <summary>The older board with one conventional PCI bus.</summary>
    public static bool IsI440Fx(DomainDef domain) =>
        Is(domain) && (domain.Os.Machine is "pc" || Names(domain.Os.Machine, "i440fx") || IsVersionedPc(domain.Os.Machine));

    private static bool Names(string? machine, string family) => machine?.Contains(family, StringComparison.Ordinal) == true;

    // "pc-1.2" and the like are the old board before it had its name.
    private static bool IsVersionedPc(string? machine) =>
        machine is { Length: > 3 } && machine.StartsWith("pc-", StringComparison.Ordinal) && (char.IsAsciiDigit(machine[3]) || machine.StartsWith("pc-v", StringComparison.Ordinal));
}
