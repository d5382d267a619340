namespace VirtBridge.Integration.Tests;

/// <summary>Definitions of small guests.</summary>
public static class GuestXml
{
    /// <summary>The same with a console that clients can open.</summary>
    public static string WithConsole(string name) =>
        Tiny(name, "").Replace("<serial type='file'><source path=''/><target port='0'/></serial>", "<serial type='pty'/>", StringComparison.Ordinal);

    /// <summary>A guest that boots the tiny kernel and writes its console to a file.</summary>
    public static string Tiny(string name, string serial, string? disk = null) =>
        $"""
        <domain type='qemu'>
          <name>{name}</name>
          <memory unit='MiB'>128</memory>
          <vcpu>1</vcpu>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
            <kernel>{Install.Guest}/vmlinuz</kernel>
            <initrd>{Install.Guest}/initrd</initrd>
            <cmdline>console=ttyS0 quiet panic=1 tsc=reliable no_timer_check random.trust_cpu=on mitigations=off</cmdline>
          </os>
          <features><acpi/></features>
          <on_reboot>destroy</on_reboot>
          <devices>
            <emulator>/usr/bin/qemu-system-x86_64</emulator>
            {(disk is null ? "" : $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{disk}'/><target dev='vda' bus='virtio'/></disk>")}
            <serial type='file'><source path='{serial}'/><target port='0'/></serial>
            <memballoon model='virtio'/>
          </devices>
        </domain>
        """;
}
