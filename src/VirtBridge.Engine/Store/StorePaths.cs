namespace VirtBridge.Engine;

/// <summary>Which directory holds what, in the layout existing installations have.</summary>
public sealed record StorePaths
{
    /// <summary>E.g. <c>/etc/libvirt</c> or <c>~/.config/libvirt</c>.</summary>
    public required string Config { get; init; }

    /// <summary>E.g. <c>/var/lib/libvirt/qemu</c> or <c>~/.config/libvirt/qemu/lib</c>.</summary>
    public required string DomainState { get; init; }

    /// <summary>E.g. <c>/run/libvirt</c>: what need not outlive the machine's uptime. Null where nothing is kept so.</summary>
    public string? Run { get; init; }

    /// <summary>The directory of the hypervisor's domains below <see cref="Config"/>.</summary>
    public string Driver { get; init; } = "qemu";

    public string Of(StoreKind kind) => kind switch
    {
        StoreKind.Domain => Path.Combine(Config, Driver),
        StoreKind.Network => Path.Combine(Config, Driver, "networks"),
        StoreKind.StoragePool => Path.Combine(Config, "storage"),
        StoreKind.Secret => Path.Combine(Config, "secrets"),
        StoreKind.NWFilter => Path.Combine(Config, "nwfilter"),
        StoreKind.NWFilterBinding => Path.Combine(Config, "nwfilter-binding"),
        StoreKind.NodeDevice => Path.Combine(Config, "nodedev"),
        StoreKind.StoragePoolState => Path.Combine(Run ?? DomainState, "storage"),
        _ => Path.Combine(Config, "interface"),
    };

    public string AutostartOf(StoreKind kind) => Path.Combine(Of(kind), "autostart");

    public string Of(MomentKind kind) => Path.Combine(DomainState, kind switch
    {
        MomentKind.Snapshot => "snapshot",
        MomentKind.Checkpoint => "checkpoint",
        _ => "images",
    });

    /// <summary>Where operations on images write what they are about to do.</summary>
    public string Journals => Path.Combine(DomainState, "journal");

    /// <summary>Which directories have a trash.</summary>
    public string TrashLedger => Path.Combine(DomainState, "trash-directories");

    /// <summary>Where firmware variables and TPM states of snapshots are kept.</summary>
    public string States => Path.Combine(DomainState, "states");
}
