namespace VirtBridge.Model;

/// <summary>The models of network cards that have a name here; others go to the hypervisor as they are written.</summary>
public static class InterfaceModels
{
    private static readonly string[] Known =
    [
        "netfront", "rtl8139", "virtio", "e1000", "e1000e", "virtio-transitional", "virtio-non-transitional", "usb-net", "spapr-vlan", "lan9118",
        "smc91c111", "vlance", "vmxnet", "vmxnet2", "vmxnet3", "Am79C970A", "Am79C973", "82540EM", "82545EM", "82543GC", "igb",
    ];

    /// <summary>The known spelling of a name, whatever its case; else the name.</summary>
    public static string Spelled(string name) => Find(name) ?? name;

    /// <summary>What a refusal calls a model.</summary>
    public static string NameOf(string? model) => (model is null ? null : Find(model)) ?? "unknown";

    private static string? Find(string name) => Array.Find(Known, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
