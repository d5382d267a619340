using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What is said about pools and volumes that are missing or in the wrong state.</summary>
public static class PoolErrors
{
    public static VirtException NoName(ErrorDomain from, string name) =>
        new(ErrorCode.NoStoragePool, from, $"no storage pool with matching name '{name}'");

    public static VirtException NoUuid(ErrorDomain from, Uuid uuid) =>
        new(ErrorCode.NoStoragePool, from, $"no storage pool with matching uuid '{uuid}'");

    public static VirtException Active(ErrorDomain from, string name) => Refuse.Invalid(from, $"storage pool '{name}' is active");

    public static VirtException NotActive(ErrorDomain from, string name) => Refuse.Invalid(from, $"storage pool '{name}' is not active");

    public static VirtException NoVolume(ErrorDomain from, string what, string value) =>
        new(ErrorCode.NoStorageVol, from, $"no storage vol with matching {what} '{value}'");
}
