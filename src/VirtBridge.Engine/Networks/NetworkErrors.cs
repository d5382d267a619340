using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What is said about networks that are missing or in the wrong state.</summary>
public static class NetworkErrors
{
    public static VirtException NoName(ErrorDomain from, string name) =>
        new(ErrorCode.NoNetwork, from, $"no network with matching name '{name}'");

    public static VirtException NoUuid(ErrorDomain from, Uuid uuid) =>
        new(ErrorCode.NoNetwork, from, $"no network with matching uuid '{uuid}'");

    public static VirtException NotActive(ErrorDomain from, string name) => Refuse.Invalid(from, $"network '{name}' is not active");

    public static VirtException NoMetadata() =>
        new(ErrorCode.NoNetworkMetadata, ErrorDomain.Network, "Requested metadata element is not present");
}
