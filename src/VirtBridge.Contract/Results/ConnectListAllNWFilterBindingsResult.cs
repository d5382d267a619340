namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_nwfilter_bindings_ret</c>.</summary>
public sealed record ConnectListAllNWFilterBindingsResult([property: Limit(16384)] NWFilterBindingRef[] Bindings, uint Ret);
