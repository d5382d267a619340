using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Refusals that any function may give.</summary>
internal static class Refusal
{
    public static VirtException NotProvided(CallSite site) => new(ErrorCode.NoSupport, site.Domain, site.Name);

    public static VirtException ReadOnly(CallSite site) =>
        new(ErrorCode.OperationDenied, site.Domain, $"read only access prevents {site.Name}");

    public static VirtException ReadOnlyFlags(CallSite site) =>
        new(ErrorCode.OperationDenied, site.Domain, $"{site.Name} with secure flag");
}
