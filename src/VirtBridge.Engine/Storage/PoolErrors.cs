using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What is said about pools and volumes that are missing or in the wrong state.</summary>
public static class PoolErrors
{
    public static VirtException NoName(ErrorDomain from, string name) =>
        new(ErrorCode.NoStoragePool, from, $"no storage pool with matching name '{name}'");

    public static VirtException NoUuid(ErrorDomain from, Uuid uuid, string? name = null) =>
        new(ErrorCode.NoStoragePool, from, $"no storage pool with matching uuid '{uuid}'" + (string.IsNullOrEmpty(name) ? "" : $" ({name})"));

    public static VirtException StillActive(ErrorDomain from, string name) => Refuse.Invalid(from, $"storage pool '{name}' is still active");

    public static VirtException AlreadyActive(ErrorDomain from, string name) => Refuse.Invalid(from, $"storage pool '{name}' is already active");

    public static VirtException NotActive(ErrorDomain from, string name) => Refuse.Invalid(from, $"storage pool '{name}' is not active");

    public static VirtException NoVolume(ErrorDomain from, string what) =>
        new(ErrorCode.NoStorageVol, from, $"no storage vol with matching {what}");
}
