using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>What the default error line calls the parts of the library, by number.</summary>
internal static class ErrorDomainNames
{
    private static readonly string[] s_names =
    [
        "", "Xen Driver", "Xen Daemon", "Xen Store", "S-Expression", "XML Util", "Domain", "XML-RPC", "Proxy Daemon",
        "Config File", "QEMU Driver", "Network", "Test Driver", "Remote Driver", "OpenVZ Driver", "Xen XM Driver",
        "Linux Statistics", "LXC Driver", "Storage Driver", "Network Driver", "Domain Config", "User Mode Linux Driver",
        "Node Device Driver", "Xen Inotify Driver", "Security Driver", "VirtualBox Driver", "Network Interface Driver",
        "Open Nebula Driver", "ESX Driver", "Power Hypervisor Driver", "Secrets Driver", "CPU Driver", "XenAPI Driver",
        "Network Filter Driver", "Lifecycle Hook", "Domain Snapshot", "Audit Utils", "Sysinfo Utils", "I/O Stream Utils",
        "VMware Driver", "Event Loop", "Xen Light Driver", "Lock Driver", "Hyper-V Driver", "Capabilities Utils", "URI Utils",
        "Authentication Utils", "DBus Utils", "Parallels Cloud Server", "Device Config", "SSH transport layer", "Lock Space",
        "Init control", "Identity", "Cgroup", "Access Manager", "Systemd", "Bhyve", "Crypto", "Firewall", "Polkit", "Thread jobs",
        "Admin Interface", "Log Manager", "Xen XL Config", "Perf", "Libssh transport layer", "Resource control", "FirewallD",
        "Domain Checkpoint", "TPM", "BPF", "Cloud-Hypervisor Driver",
    ];

    public static string Of(ErrorDomain domain) => (uint)domain < s_names.Length ? s_names[(int)domain] : "Unknown";
}
