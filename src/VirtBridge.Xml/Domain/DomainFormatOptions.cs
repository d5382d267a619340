namespace VirtBridge.Xml;

/// <summary>What of a definition is written.</summary>
public sealed record DomainFormatOptions
{
    /// <summary>What a user would see of a guest that does not run.</summary>
    public static readonly DomainFormatOptions Persistent = new() { Inactive = true };

    public static readonly DomainFormatOptions Live = new();

    /// <summary>Without what only exists while the guest runs.</summary>
    public bool Inactive { get; init; }

    /// <summary>With passwords.</summary>
    public bool Secure { get; init; }

    /// <summary>For a host that may be older.</summary>
    public bool Migratable { get; init; }

    /// <summary>For the runtime file of a guest, to be read back by this program.</summary>
    public bool Status { get; init; }

    public bool ActualNet { get; init; }

    public bool PciOriginalStates { get; init; }

    public bool ClockAdjust { get; init; }

    public bool VolumeTranslated { get; init; }
}
