using VirtBridge.Contract;

namespace VirtBridge.Model;

public enum VirtualPortType
{
    None,
    Ieee8021Qbg,
    Ieee8021Qbh,
    OpenVSwitch,
    MidoNet,
}

/// <summary>How a port presents itself to the switch it is plugged into.</summary>
public sealed record VirtualPort
{
    public VirtualPortType Type { get; init; }
    public byte? ManagerId { get; init; }
    public uint? TypeId { get; init; }
    public byte? TypeIdVersion { get; init; }
    public Uuid? InstanceId { get; init; }
    public Uuid? InterfaceId { get; init; }
    public string? ProfileId { get; init; }

    public bool HasParameters => ManagerId is not null || TypeId is not null || TypeIdVersion is not null
        || InstanceId is not null || InterfaceId is not null || !string.IsNullOrEmpty(ProfileId);
}
