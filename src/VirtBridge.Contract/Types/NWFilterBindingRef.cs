namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_nwfilter_binding</c>.</summary>
public sealed record NWFilterBindingRef(string Portdev, string Filtername);
